import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../src/parser/rules.ts';
import { root } from './helpers/paths.ts';

const DOCUMENTS = ['README.md', 'src/README.md', '.github/CONTRIBUTING.md'];

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

test('the table of messages in the README is the table of rules in the code', () => {
	const inReadme = tableRows(readme, ['Name', 'Severity']).map(([name = '', severity = '']) => [
		name.replace(/^`|`$/g, ''),
		severity,
	]);
	const inCode = Object.entries(rules).map(([name, { severity }]) => [name, severity]);
	expect(sorted(inReadme)).toEqual(sorted(inCode));
});

test.each(DOCUMENTS)('each script that %s names is one of package.json', (name) => {
	const text = readFileSync(path.join(root, name), 'utf8');
	const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = [...text.matchAll(/\bnpm (?:run (?:--?\w+ )*([\w:.-]+)|(start|test)\b)/g)].map(
		([, run, short]) => run ?? short ?? '',
	);
	expect(named).not.toEqual([]);
	expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test.each(DOCUMENTS)('each link in %s leads to a file or a heading that is there', (name) => {
	const dead = linksOf(name).filter((link) => {
		const [file = '', fragment] = link.split('#', 2);
		const target = file === '' ? name : path.join(path.dirname(name), decodeURIComponent(file));
		if (!existsSync(path.join(root, target))) return true;
		return fragment !== undefined && !headingsOf(target).includes(fragment);
	});
	expect(dead).toEqual([]);
});

test.each(DOCUMENTS)('each path of the project that %s names in backticks is there', (name) => {
	const text = readFileSync(path.join(root, name), 'utf8');
	const named = [...text.matchAll(/`((?:src|tests|content|public|\.github|\.ci)\/[\w./-]*)`/g)];
	const missing = named
		.map(([, file = '']) => file)
		.filter((file) => !existsSync(path.join(root, file)));
	expect(missing).toEqual([]);
});

/** The cells of the table whose first columns have these names. */
function tableRows(markdown: string, columns: string[]): string[][] {
	const lines = markdown.split('\n');
	const head = lines.findIndex((line) => columns.every((name, n) => cellsOf(line)[n] === name));
	if (head === -1)
		throw new Error(`The README has no table with the columns ${columns.join(', ')}`);
	const body = lines.slice(head + 2);
	const end = body.findIndex((line) => !line.startsWith('|'));
	return body.slice(0, end === -1 ? undefined : end).map(cellsOf);
}

function cellsOf(line: string): string[] {
	// A pipe inside a cell is written `\|`.
	const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
	return cells.slice(1, -1);
}

/** Links and pictures of a document that lead into the project. */
function linksOf(name: string): string[] {
	const text = withoutCode(readFileSync(path.join(root, name), 'utf8'));
	const found = [
		...text.matchAll(/\]\(([^)\s]+)\)/g),
		...text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
		...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g),
	];
	return found.map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors that GitHub gives a document's headings. */
function headingsOf(file: string): string[] {
	const text = withoutCode(readFileSync(path.join(root, file), 'utf8'));
	return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.trim()
			.replaceAll(' ', '-'),
	);
}

function withoutCode(markdown: string): string {
	return markdown.replace(/^```[\s\S]*?^```$/gm, '');
}

function sorted(rows: string[][]): string[] {
	return rows.map((row) => row.join(' ')).sort();
}
