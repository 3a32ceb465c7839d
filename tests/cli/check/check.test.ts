import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quoteLines } from '../../../src/cli/check/quote-lines.ts';
import { makeDocx, p } from '../../helpers/make-docx.ts';
import { printCourier } from '../../helpers/print-export.ts';
import { run, runOn } from '../run.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-check-'));
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true, force: true });
});

const give = async (name: string, bytes: string | Uint8Array) => {
	const file = path.join(folder, name);
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, bytes);
	return file;
};
const GOOD = printCourier('Oysters');
const BAD = printCourier('Eels', { date: '31 February 2019' });
const ODD = printCourier('Fog', { language: 'Gullish', paragraphs: ['It went at one.'] });

test('without a problem there is a summary alone', async () => {
	const { status, stdout, stderr } = await run('check', await give('a.txt', GOOD));
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toMatchInlineSnapshot(`
		"Format                                     Records
		factiva                                          1

		Publication                                Records
		The Harbour Courier                              1

		1 file, 1 record
		0 errors, 0 warnings, 0 notes
		"
	`);
});

test('a problem is shown with its place, its line, what to do and its name', async () => {
	const { status, stdout } = await run('check', await give('a.txt', BAD.replaceAll('\n', '\r\n')));
	expect(status).toBe(1);
	expect(stdout.split('\n').slice(1, 6)).toEqual([
		'     4:1  ✗ error     Expected a date as `6 September 2017`, found `31 February 2019`.',
		'                      unreadable-date',
		'                      4 │ 31 February 2019',
		'                        │ ^',
		'                      Correct the date line after the printed paper, or export the article again.',
	]);
	expect(stdout).toContain('1 file, 1 file refused, 0 records\n1 error, 0 warnings, 0 notes\n');
});

test('problems stand under the name of their file, and duplicates in the second one', async () => {
	const [first, second] = [await give('a.txt', `${ODD}\n${GOOD}`), await give('b.txt', GOOD)];
	const { status, stdout } = await run('check', folder);
	expect(status).toBe(0);
	expect(stdout.indexOf(first)).toBeLessThan(stdout.indexOf('unknown-language'));
	expect(stdout.indexOf('unknown-language')).toBeLessThan(stdout.indexOf(`\n${second}\n`));
	expect(stdout).toMatch(/duplicate-record\n +1 │ Oysters\n +│ \^\n +Remove one of the two\.\n/);
	expect(stdout).toContain('2 files, 2 records, 1 duplicate left out');
});

test('with --strict warnings fail, and notes are shown with --verbose alone', async () => {
	const file = await give('a.txt', ODD);
	expect((await run('check', file)).status).toBe(0);
	expect((await run('check', '--strict', file)).status).toBe(1);
	const summed = 'tests/fixtures/factiva/search-summary';
	expect((await run('check', '--strict', summed)).stdout).not.toContain('search-summary\n');
	const { status, stdout } = await run('check', '--strict', '--verbose', summed);
	expect(status).toBe(0);
	expect(stdout).toMatch(/· info .*\n(?: .*\n)* +\d+ │ Search Summary/);
});

test('--json prints one document on standard output', async () => {
	await give('a.txt', `${BAD}\n${ODD}`);
	await give('b.txt', GOOD);
	await give('c.txt', GOOD);
	const { status, stdout, stderr } = await runOn({ isTTY: true }, 'check', '--json', folder);
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	const { messages, summary } = JSON.parse(stdout) as { messages: unknown; summary: unknown };
	expect(messages).toMatchObject([
		{ file: path.join(folder, 'a.txt'), line: 4, column: 1, ruleId: 'unreadable-date' },
		{ ruleId: 'unknown-language' },
		{ file: path.join(folder, 'c.txt'), ruleId: 'duplicate-record' },
	]);
	expect(summary).toEqual({
		files: 3,
		refusedFiles: 0,
		records: 2,
		duplicates: 1,
		errors: 1,
		warnings: 2,
		infos: 0,
		byFormat: [{ name: 'factiva', records: 2 }],
		byPublication: [{ name: 'The Harbour Courier', records: 2 }],
	});
});

test('without a path the content folders are checked, and one that is missing is a problem', async () => {
	await give('here/a.txt', GOOD);
	const folders = ['here', 'gone'].map((name) => path.join(folder, name));
	vi.stubEnv('BROADSHEET_CONTENT', folders.join(path.delimiter));
	const { status, stdout } = await run('check');
	expect(status).toBe(1);
	expect(stdout).toMatch(/\/gone\n +1:1 +✗ error +Expected a content folder.* missing-path\n/s);
	expect(stdout).toContain('1 file, 1 record');
});

test('a long table is cut, unless it is asked for whole', async () => {
	for (let number = 1; number <= 25; number++)
		await give(`${number}.txt`, printCourier(`Fog ${number}`, { publication: `Paper ${number}` }));
	expect((await run('check', folder)).stdout).toMatch(/^and 5 more: --verbose shows all$/m);
	expect((await run('check', '--verbose', folder)).stdout).toMatch(/^Paper 25 +1$/m);
});

test('colours are for terminals, and for those who want them', async () => {
	const file = await give('a.txt', BAD);
	vi.stubEnv('NO_COLOR', '');
	expect((await runOn({ isTTY: true }, 'check', file)).stdout).toContain('\x1b[31m✗ error');
	vi.stubEnv('NO_COLOR', '1');
	expect((await runOn({ isTTY: true }, 'check', file)).stdout).not.toContain('\x1b');
	expect((await run('check', file)).stdout).not.toContain('\x1b');
});

test('nothing is wider than the terminal', async () => {
	const file = await give('a.txt', printCourier('漁'.repeat(400), { date: '31 February 2019' }));
	await give('b.txt', BAD.replace('31 February', `${' '.repeat(300)}31 February`));
	const { stdout } = await runOn({ columns: 90 }, 'check', path.dirname(file));
	expect(stdout).toMatch(/^ +4 │ … +31 February 2019$/m);
	for (const line of stdout.split('\n'))
		if (/[│^]/.test(line)) expect(line.length).toBeLessThanOrEqual(90);
});

test('of a web page the markup is quoted, of a Word file the words', async () => {
	const lines = BAD.split('\n');
	await give('a.html', `<!doctype html>\n<p>${lines.join('<br>\n')}`);
	await give('b.docx', makeDocx(lines.map((line) => p(line))));
	const { stdout } = await runOn({ columns: 100 }, 'check', folder);
	expect(stdout).toMatch(/^ +5 │ 31 February 2019<br>\n +│ \^$/m);
	expect(stdout).toMatch(/^ +4 │ 31 February 2019\n +│ \^$/m);
});

test('lines are found by their number, whatever ends them', () => {
	const bytes = new TextEncoder().encode('one\r\ntwo\rthree\n\nfive');
	expect([...quoteLines(bytes, new Set([2, 3, 4, 5, 9]))]).toEqual([
		[2, 'two'],
		[3, 'three'],
		[4, ''],
		[5, 'five'],
	]);
	expect([...quoteLines(Buffer.from('\ufeffa\nb', 'utf16le'), new Set([2]))]).toEqual([[2, 'b']]);
});
