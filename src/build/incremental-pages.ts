import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type {
	AstroConfig,
	AstroIntegration,
	AstroIntegrationLogger,
	AstroPrerenderer,
	PathWithRoute,
} from 'astro';
import { formatCount, formatNumber } from '../lib/format-count.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { watchBuiltCode, type BuiltCode } from './built-code.ts';
import { digestCode } from './code-digest.ts';
import { openApp, type BuiltSite } from './open-app.ts';
import { OutputFolder } from './output-folder.ts';
import { planPages } from './plan-pages.ts';
import {
	renderPages,
	type FileStamp,
	type PageToRender,
	type RenderContext,
	type ThreadSetup,
} from './render-pages.ts';

const module = new URL('./render-pages.ts', import.meta.url);

/** What writes files of its own beside the pages, and keeps those that stand there as they are to be. */
export interface Companion {
	/** Called before anything is built, once what the last build did not write is cleared away. */
	begin(output: OutputFolder): void;
	/** Write and note what the folder does not hold yet; gives all files that there are now, as the folder names them. */
	files(output: OutputFolder): Promise<ReadonlySet<string>>;
}

/** What a build of pages works with. */
interface PageBuild {
	companions: readonly Companion[];
	config: AstroConfig;
	logger: AstroIntegrationLogger;
	output: OutputFolder;
	/** How a thread is readied. */
	setup: () => ThreadSetup;
	threads: ThreadPool;
}

/**
 * Render the pages of a build in threads, and only those that do not stand there yet.
 *
 * A page whose `getStaticPaths` gives it a `cacheKey` is left as it stands in the output folder if the
 * last build wrote it with that key and by the same code; pages that are no more are removed. `setup` is
 * asked how a thread is readied once pages are about to be rendered. Endpoints, such as feeds, are Astro's.
 */
export function incrementalPages(
	threads: ThreadPool,
	setup: () => ThreadSetup,
	companions: readonly Companion[] = [],
): AstroIntegration {
	let config: AstroConfig;
	let output: OutputFolder;
	let code: BuiltCode;
	return {
		name: 'pages',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				keepHeapsSmall();
				// A build that fails before this, over its input, leaves the folder as it was.
				const clear = () => {
					output.clear();
					for (const companion of companions) companion.begin(output);
				};
				const plugin = watchBuiltCode(clear, (built) => (code = built));
				updateConfig({ vite: { build: { emptyOutDir: false }, plugins: [plugin] } });
			},
			'astro:config:done': ({ config: done }) => {
				config = done;
				const record = fileURLToPath(new URL('pages.json', config.cacheDir));
				output = new OutputFolder(fileURLToPath(config.outDir), record);
			},
			'astro:build:start': ({ logger, setPrerenderer }) => {
				setPrerenderer((own) => ({
					...own,
					// Astro asks for the paths that it is to render; the pages are written by then.
					getStaticPaths: async () => {
						const paths = await own.getStaticPaths();
						const build = { companions, config, logger, output, setup, threads };
						await renderSite(paths.filter(isPage), own, code, build);
						return paths.filter((path) => !isPage(path));
					},
				}));
			},
			'astro:build:done': ({ logger }) => {
				// Astro's closing words count the pages that it has rendered and written itself: none.
				if (logger.options.level === 'info') logger.options.level = 'warn';
				return threads.close();
			},
		},
	};
}

/**
 * A page is garbage as soon as it is written. Left to itself, V8 sets more and more memory aside for such,
 * and lets the rest grow fourfold before it looks through it; kept from both, a build of 10,000 pages
 * takes a third less memory, and hardly longer. In a thread it would begin with so little that it looks
 * through it every other page. Holds for all threads.
 */
function keepHeapsSmall(): void {
	setFlagsFromString('--min-semi-space-size=2');
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString('--heap-growing-percent=50');
}

function isPage({ route }: PathWithRoute): boolean {
	return route.type === 'page';
}

async function renderSite(
	paths: readonly PathWithRoute[],
	own: AstroPrerenderer,
	code: BuiltCode,
	build: PageBuild,
): Promise<void> {
	const { companions, config, logger, output, setup, threads } = build;
	const entry = new URL(`.prerender/${code.entry}`, config.outDir).href;
	const site = (await import(entry)) as BuiltSite;
	const digest = digestCode(code.digest, site);
	const { files, toRender } = planPages(paths, output, digest, config);
	const render = await openApp(entry);
	const stamps = await threads.map<PageToRender, RenderContext, FileStamp>(
		toRender.map(({ page }) => page),
		{
			module,
			name: 'renderInThread',
			context: { entry, setup: setup() },
			here: (pages) => renderPages(pages, render),
		},
	);
	// What is no page Astro renders itself, with the state of its own build.
	await own.setup?.();
	for (const [index, { file, key }] of toRender.entries()) {
		const stamp = stamps[index];
		if (stamp) output.note(file, { ...stamp, key });
	}
	const others = await Promise.all(companions.map((companion) => companion.files(output)));
	const all = others.reduce((sum, own) => sum.union(own), files);
	const removed = output.finish(all);
	const unchanged = files.size - toRender.length;
	logger.info(
		`${formatCount(files.size, 'page')}: ${formatNumber(toRender.length)} rendered, ` +
			`${formatNumber(unchanged)} unchanged, ${formatNumber(removed)} removed`,
	);
}
