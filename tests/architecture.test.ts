import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './helpers/paths.ts';

const src = path.join(root, 'src');

/** Longer than this, and a file says at its top why. */
const LONGEST_FILE = 300;

/**
 * What each room of the house may open, and nothing else: arrows run one way (src/README.md).
 *
 * A room may always use its own files; files that lie straight in `src` are named as they are.
 */
const MAY_IMPORT: Record<string, string[]> = {
	lib: [],
	labels: ['lib'],
	// What runs in the reader's browser: it knows the page, and no article but what the page shows.
	browser: ['labels', 'fonts', 'search', 'lib'],
	// What an index of all words is, for those who make it and for the browser that asks it.
	search: ['lib'],
	parser: [],
	article: ['parser', 'labels', 'lib'],
	render: ['parser', 'article', 'lib'],
	intake: ['parser', 'article', 'fonts', 'lib', 'site.ts'],
	cli: ['parser', 'article', 'intake', 'lib', 'site.ts'],
	// How an index of all words is made.
	indexing: ['parser', 'article', 'intake', 'search', 'lib'],
	// It is the one door through which articles come to the pages.
	loader: [
		'parser',
		'article',
		'intake',
		'indexing',
		'library',
		'labels',
		'fonts',
		'styles',
		'threads',
		'build',
		'lib',
		'site.ts',
	],
	// It knows pages, and nothing of articles.
	build: ['threads', 'browser', 'labels', 'lib', 'site.ts'],
	threads: [],
	library: ['parser', 'article', 'labels', 'lib', 'site.ts'],
	feeds: ['article', 'library', 'labels', 'lib', 'site.ts'],
	social: ['article', 'library', 'fonts', 'labels', 'styles', 'lib', 'site.ts'],
	components: [
		'article',
		'library',
		'feeds',
		'social',
		'render',
		'browser',
		'search',
		'labels',
		'fonts',
		'lib',
		'site.ts',
	],
	layouts: [
		'article',
		'library',
		'render',
		'components',
		'styles',
		'labels',
		'lib',
		'site.ts',
		'social',
	],
	pages: [
		'article',
		'library',
		'feeds',
		'social',
		'styles',
		'loader',
		'render',
		'components',
		'layouts',
		'labels',
		'lib',
		'site.ts',
	],
	styles: ['lib'],
	fonts: ['lib'],
	'site.ts': ['lib'],
};

/** The rooms that know Astro; all others can be used and tested without it. */
const MAY_IMPORT_ASTRO = ['loader', 'build', 'components', 'layouts', 'pages'];

/** The rooms that get all they need as arguments. */
const PURE = ['parser', 'article', 'render', 'library', 'feeds', 'search', 'lib'];

/** What they may take from Node: it computes, and touches nothing. */
const PURE_MODULES = ['node:buffer', 'node:crypto'];

/** What only those run who change the project: it may need packages that a build does without. */
const TOOLS = ['fonts/cut.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(path.sep).join('/'))
	.filter((file) => /\.(ts|astro|css)$/.test(file))
	.sort()
	.map((file) => {
		const text = readFileSync(path.join(src, file), 'utf8');
		return { file, text, room: roomOf(file), imports: importsOf(file, text) };
	});

test('each room imports only the rooms that its arrows lead to', () => {
	const wrong = files.flatMap(({ file, room, imports }) =>
		imports
			.filter((name) => name.startsWith('.'))
			.map((name) => roomOf(path.posix.join(path.posix.dirname(file), name)))
			.filter((other) => other !== room && !MAY_IMPORT[room]?.includes(other))
			.map((other) => `${file} imports ${other}`),
	);
	expect(wrong).toEqual([]);
});

test('every room has its arrows', () => {
	const rooms = new Set(files.map(({ room }) => room));
	expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('only the rooms at the edge know Astro', () => {
	const wrong = files.filter(
		({ room, imports }) =>
			!MAY_IMPORT_ASTRO.includes(room) &&
			imports.some((name) => /^(astro|@astrojs)([:/]|$)/.test(name)),
	);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('the rooms inside touch no file, process or network', () => {
	const wrong = files.flatMap(({ file, room, imports }) =>
		PURE.includes(room)
			? imports.filter(isOfTheMachine).map((name) => `${file} imports ${name}`)
			: [],
	);
	expect(wrong).toEqual([]);
});

/** Classes that both may give. */
const SHARED_CLASSES = ['scripted', 'visually-hidden'];

test('what scripts make has no class of what pages are made of, whose styles it would get', () => {
	const classesOf = (pattern: RegExp, isWanted: (room: string) => boolean) =>
		new Set(
			files
				.filter(({ room }) => isWanted(room))
				.flatMap(({ text }) => [...text.matchAll(pattern)])
				.flatMap(([, classes = '']) => classes.split(' ')),
		);
	const ofPages = classesOf(/\bclass="([^"]+)"/g, (room) =>
		['components', 'layouts', 'pages'].includes(room),
	);
	const ofScripts = classesOf(/\bclass: '([^']+)'/g, (room) => room === 'browser');
	expect(ofScripts.size).toBeGreaterThan(10);
	expect([...ofScripts].filter((name) => ofPages.has(name)).toSorted()).toEqual(SHARED_CLASSES);
});

test('every import names a package of package.json or a file with its ending', () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync(path.join(root, 'package.json'), 'utf8'),
	) as {
		dependencies: Record<string, string>;
		devDependencies: Record<string, string>;
	};
	// Types of hast, mdast and the like are installed as `@types/…`, for development alone.
	const known = new Set([
		...Object.keys(dependencies),
		'hast',
		'mdast',
		'unist',
		'xast',
		'schema-dts',
		// Its types come with Astro, and have to be those of Astro's version.
		'vite',
	]);
	const wrong = files.flatMap(({ file, imports }) =>
		imports
			.filter((name) => !(TOOLS.includes(file) && name in devDependencies))
			.filter((name) =>
				name.startsWith('.')
					? !/\.\w+(\?\S+)?$/.test(name)
					: !/^(node|astro):/.test(name) && !known.has(packageOf(name)),
			)
			.map((name) => `${file} imports ${name}`),
	);
	expect(wrong).toEqual([]);
});

test('no file is a drawer', () => {
	const drawers = files.filter(({ file }) => /(^|\/)(index|utils?|helpers?|misc)\.ts$/.test(file));
	expect(drawers.map(({ file }) => file)).toEqual([]);
});

test(`a file of more than ${LONGEST_FILE} lines says at its top why it is long`, () => {
	const wrong = files.filter(({ text }) => {
		const lines = text.trimEnd().split('\n');
		const top = text.replace(/^---\s*/, '').split(/\n\s*\n/, 1)[0] ?? '';
		return lines.length > LONGEST_FILE && !/^\s*(\/\/|\/\*)[\s\S]*\blong\b/.test(top);
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

/** The folder in `src` that a file lies in, or its name if it lies in none. */
function roomOf(file: string): string {
	return file.split('/', 1)[0] ?? file;
}

/** What a file imports, by TypeScript's own reader: type imports, re-exports, `import()` and all. */
function importsOf(file: string, text: string): string[] {
	if (file.endsWith('.css')) {
		return [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, name]) => name ?? '');
	}
	const code = file.endsWith('.astro') ? scriptsOf(text) : text;
	return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** The frontmatter and the scripts of a component. */
function scriptsOf(text: string): string {
	const frontmatter = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
	const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
	return [frontmatter, ...scripts.map(([, code]) => code ?? '')].join('\n');
}

function isOfTheMachine(name: string): boolean {
	return name.startsWith('node:') && !PURE_MODULES.includes(name);
}

function packageOf(name: string): string {
	return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
