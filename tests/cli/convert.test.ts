import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { makeWriter } from '../../src/cli/convert/article-writers.ts';
import { main } from '../../src/cli/main.ts';
import { readExports } from '../../src/intake/read-exports.ts';
import { makeArticle } from '../helpers/make-article.ts';

async function run(...args: string[]) {
	const written = { stdout: '', stderr: '' };
	const stream = (name: keyof typeof written) => ({
		write: (text: string) => (written[name] += text),
	});
	const status = await main(['convert', ...args], {
		stdout: stream('stdout'),
		stderr: stream('stderr'),
	});
	return { status, ...written };
}
const fixture = (name: string) => `tests/fixtures/factiva/${name}/export.txt`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-convert-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('articles are written as JSON Lines, and messages go elsewhere', async () => {
	const files = [fixture('batch-with-accession-numbers'), fixture('bad-date')];
	const { status, stdout, stderr } = await run(...files);
	const { articles } = await readExports(files);
	expect(
		stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown),
	).toEqual(articles);
	expect(stderr).toMatch(
		/^tests\/fixtures\/factiva\/bad-date\/export\.txt:5:1 .* unreadable-date$/m,
	);
	expect(status).toBe(1);
});

test('a table has a row for each article, with texts as they are', async () => {
	const { stdout } = await run('--to', 'csv', fixture('link-in-prose'));
	const [head = ''] = stdout.split('\r\n');
	expect(head).toMatch(/^id,headline,kicker,.*,body,links,endnotes,sourceFormat,.*,sourceSha256$/);
	const { articles } = await readExports([fixture('link-in-prose')]);
	const text = articles[0]?.body.map((block) => block.text).join('\n\n') ?? '';
	expect(stdout).toContain(`"${text.replaceAll('"', '""')}"`);
});

test('one article is written as Markdown to standard output', async () => {
	const { status, stdout } = await run('--to', 'markdown', fixture('contributor-under-rule'));
	expect(stdout).toMatch(/^---\nheadline: Harbour Reopens After Fog\n/);
	expect(status).toBe(0);
});

test('Markdown in a folder is read as the same articles, their fields in the same order', async () => {
	const files = readdirSync('tests/fixtures/factiva').map(
		(name) => `tests/fixtures/factiva/${name}`,
	);
	const { stdout } = await run('--to', 'markdown', '--out', folder, '--json', ...files);
	const { written, messages } = JSON.parse(stdout) as {
		written: string[];
		messages: Array<{ ruleId: string }>;
	};
	const before = await readExports(files);
	const wrong = messages.filter(({ ruleId }) => /^(?:unwritable|file)-/.test(ruleId));
	expect(wrong).toEqual([]);
	expect(written).toHaveLength(before.articles.length);
	const after = await readExports([folder]);
	// Where several have one address, the first file has it: the names of the files are others now.
	const bare = ({ source: _, id: __, ...rest }: Article) => JSON.stringify(rest);
	expect(after.articles.map(bare).sort()).toEqual(before.articles.map(bare).sort());
}, 60_000);

test('nothing is overwritten unless it is asked for, and nothing is left behind', async () => {
	const file = fixture('plain');
	const table = path.join(folder, 'all.csv');
	writeFileSync(table, 'mine');
	const refused = await run('--to', 'csv', '--out', table, file);
	expect(refused).toMatchObject({ status: 2, stdout: '' });
	expect(refused.stderr).toContain(table);
	expect(readFileSync(table, 'utf8')).toBe('mine');
	expect(await run('--to', 'csv', '--out', table, '--force', file)).toMatchObject({
		status: 0,
		stdout: '',
	});
	expect(readFileSync(table, 'utf8')).toMatch(/^id,/);

	const pages = path.join(folder, 'pages');
	expect((await run('--to', 'markdown', '--out', pages, file)).status).toBe(0);
	const [page = ''] = readdirSync(pages);
	writeFileSync(path.join(pages, page), 'mine');
	const again = await run('--to', 'markdown', '--out', pages, file);
	expect(again.status).toBe(1);
	expect(again.stderr).toContain('file-exists');
	expect(readFileSync(path.join(pages, page), 'utf8')).toBe('mine');
	await run('--to', 'markdown', '--out', pages, '--force', file);
	expect(readFileSync(path.join(pages, page), 'utf8')).toMatch(/^---\n/);
	expect(readdirSync(pages)).toEqual([page]);
	expect(readdirSync(folder).sort()).toEqual(['all.csv', 'pages']);
});

test('what Markdown cannot say is named and not written', () => {
	const links = [{ text: 'Horn', url: 'https://harbour.test' }];
	const article = makeArticle({
		body: [{ type: 'preformatted', text: 'Bell  Horn', links }],
		wordCount: 2,
	});
	let stdout = '';
	const streams = { stdout: { write: (text: string) => (stdout += text) }, stderr: process.stderr };
	const writer = makeWriter('markdown', { out: undefined, force: false }, streams);
	expect(writer.add(article)).toMatchObject({
		file: 'tide.txt',
		ruleId: 'unwritable-markdown',
		reason: expect.stringContaining('for the field `body` of `Tide tables`') as string,
	});
	writer.end();
	expect(stdout).toBe('');
});

test.each([
	[[], 'expected at least one PATH'],
	[['--to', 'pdf', 'content'], 'expected --to with one of jsonl, csv, markdown, found pdf'],
	[['--json', 'content'], 'expected --out PATH beside --json'],
	[['no/such/path'], 'expected files or folders that exist'],
	[['--out', 'content', 'content'], 'expected a file for --out, found the folder content'],
	[['--to', 'markdown', '--out', 'package.json', 'content'], 'expected a folder for --out'],
	[
		['--to', 'markdown', fixture('batch-with-accession-numbers')],
		'expected --out FOLDER, as there is more than one article',
	],
])('called as %j it says how, with status 2', async (args, said) => {
	const { status, stdout, stderr } = await run(...args);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain(said);
	expect(stderr).toContain('Usage:');
});
