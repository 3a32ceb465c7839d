import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { add } from '../../../src/cli/add/add.ts';
import { cutRecords } from '../../../src/cli/add/cut-records.ts';
import { readExport } from '../../../src/intake/read-export.ts';
import { makeDocx, p } from '../../helpers/make-docx.ts';
import { printCourier } from '../../helpers/print-export.ts';
import { makeStreams, run } from '../run.ts';
import { failingDisk } from './failing-disk.ts';

let root: string;
let content: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'broadsheet-add-'));
	content = path.join(root, 'content');
	await mkdir(content);
	vi.stubEnv('BROADSHEET_CONTENT', content);
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(root, { recursive: true, force: true });
});

const OYSTERS = printCourier('Oysters', { identifier: 'HRBC000020190306ef3600001' });
const EELS = printCourier('Eels', {
	date: '8 March 2019',
	identifier: 'HRBC000020190308ef3800002',
});
const FOG = printCourier('Fog', {
	publication: 'The Estuary Ledger',
	publicationCode: 'ESTL',
	identifier: 'ESTL000020190306ef3600003',
});

/** Put a file down to be added; gives its path. */
async function give(name: string, bytes: string | Uint8Array): Promise<string> {
	const file = path.join(root, name);
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, bytes);
	return file;
}
const listed = async (folder = content) => (await readdir(folder)).sort();
const read = (name: string) => readFile(path.join(content, name), 'utf8');
const asJson = async (...args: string[]) => {
	const { status, stdout, stderr } = await run('add', '--json', ...args);
	expect(stderr).toBe('');
	return { status, ...(JSON.parse(stdout) as { added: unknown[]; refused: unknown[] }) };
};

test('a file is added as it is under a name made of its record', async () => {
	const file = await give('Export (3).TXT', OYSTERS);
	const { status, stdout, stderr } = await run('add', file);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(await listed()).toEqual(['2019-03-06-the-harbour-courier-oysters.txt']);
	expect(await read('2019-03-06-the-harbour-courier-oysters.txt')).toBe(OYSTERS);
	expect(await readFile(file, 'utf8')).toBe(OYSTERS);
	expect(stdout).toMatch(/^2019-03-06 +The Harbour Courier .* Oysters$/m);
	expect(stdout).toMatch(/→ .*\/2019-03-06-the-harbour-courier-oysters\.txt \(1 article\)$/m);
	expect(stdout).toMatch(/^1 file added, 0 refused$/m);
	expect(stdout).toMatch(/content\/private\/ is there for text that must not be published/);
});

test.each([
	['of one paper', [OYSTERS, EELS], '2019-03-06--2019-03-08-the-harbour-courier-2-articles.txt'],
	['of one day', [OYSTERS, FOG], '2019-03-06-2-papers-2-articles.txt'],
	['of several papers', [OYSTERS, EELS, FOG], '2019-03-06--2019-03-08-2-papers-3-articles.txt'],
])('several records %s give the name of them all', async (_, records, name) => {
	expect((await run('add', await give('batch.txt', records.join('\n')))).status).toBe(0);
	expect(await listed()).toEqual([name]);
	expect(await read(name)).toBe(records.join('\n'));
});

test('with --private it goes into a folder that is made for it, and nothing is said of it', async () => {
	const { status, stdout } = await run('add', '--private', await give('a.txt', OYSTERS));
	expect(status).toBe(0);
	expect(await listed(path.join(content, 'private'))).toEqual([
		'2019-03-06-the-harbour-courier-oysters.txt',
	]);
	expect(stdout).not.toContain('must not be published');
});

test('with --dry-run nothing is written', async () => {
	const { status, stdout } = await run('add', '--dry-run', '--private', await give('a', OYSTERS));
	expect(status).toBe(0);
	expect(stdout).toMatch(/^1 file would be added, 0 refused$/m);
	expect(stdout).toContain('private/2019-03-06-the-harbour-courier-oysters.txt');
	expect(await listed()).toEqual([]);
});

test('what is there already is refused by its content, whatever its name, and where it is is named', async () => {
	await give('content/deep/mine.txt', `${EELS}\n${OYSTERS}`);
	const again = printCourier('Oysters', { copyright: 'Copyright 2019 Another Press' });
	const [one, two] = [await give('one.txt', OYSTERS), await give('two.txt', again)];
	const { status, stdout } = await run('add', one, two);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^✗ .*one\.txt refused: all of it is there already$/m);
	expect(stdout).toMatch(/= line 1, Oysters: in .*content\/deep\/mine\.txt, line 14$/m);
	expect(stdout).toMatch(/^✗ .*two\.txt refused: all of it is there already$/m);
	expect(await listed()).toEqual(['deep']);
});

test('the same record given twice is added once', async () => {
	await give('given/a.txt', OYSTERS);
	await give('given/b.txt', `\n\n${OYSTERS}`);
	const { status, added, refused } = await asJson(path.join(root, 'given'));
	expect(status).toBe(1);
	expect(added).toMatchObject([{ file: path.join(root, 'given/a.txt') }]);
	expect(refused).toEqual([
		{ file: path.join(root, 'given/b.txt'), reason: 'all of it is there already' },
	]);
	expect(await listed()).toHaveLength(1);
});

test('a file with errors is refused with its messages, and costs no other', async () => {
	const bad = await give(
		'bad.txt',
		`${printCourier('Late').replace('6 March', '31 February')}\n${OYSTERS}`,
	);
	const good = await give('good.txt', OYSTERS);
	const { status, stdout } = await run('add', bad, good, await give('empty.txt', ''));
	expect(status).toBe(1);
	expect(stdout).toMatch(/✗ error +Expected a date as/);
	expect(stdout).toMatch(/^✗ .*bad\.txt refused: it has errors$/m);
	expect(stdout).toMatch(/^1 file added, 2 refused$/m);
	expect(await listed()).toEqual(['2019-03-06-the-harbour-courier-oysters.txt']);
});

test('a file of which some is there is refused, and --split adds the rest', async () => {
	await give('content/mine.txt', OYSTERS);
	const batch = await give('batch.txt', [EELS, OYSTERS, FOG].join('\n\n'));
	const { status, stdout } = await run('add', batch);
	expect(status).toBe(1);
	expect(stdout).toContain('1 of its 3 records are there already; --split adds the others alone');
	expect(await listed()).toEqual(['mine.txt']);

	const split = await asJson('--split', batch);
	expect(split).toMatchObject({
		status: 0,
		present: [
			{ headline: 'Oysters', alreadyIn: { file: path.join(content, 'mine.txt'), line: 1 } },
		],
		refused: [],
	});
	expect(await listed()).toEqual([
		'2019-03-06-the-estuary-ledger-fog.txt',
		'2019-03-08-the-harbour-courier-eels.txt',
		'mine.txt',
	]);
	expect(await read('2019-03-08-the-harbour-courier-eels.txt')).toBe(EELS);
	expect(await read('2019-03-06-the-estuary-ledger-fog.txt')).toBe(FOG);
});

test.each([
	['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
	['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
	[
		'UTF-16 the other way round',
		(text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
	],
	['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
	['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
])('split records are the same articles in %s', async (_, encode) => {
	const first = printCourier('Café', { identifier: 'HRBC000020190306ef3600004' });
	const batch = encode([first, EELS].join('\n'));
	const { status, added } = await asJson('--split', await give('batch.txt', batch));
	expect(status).toBe(0);
	expect(added).toHaveLength(2);
	const names = [
		'2019-03-06-the-harbour-courier-cafe.txt',
		'2019-03-08-the-harbour-courier-eels.txt',
	];
	expect(await listed()).toEqual(names);
	const alone = await Promise.all(
		names.map(async (name) => readExport(name, await readFile(path.join(content, name)))),
	);
	expect(alone.map(({ articles }) => articles[0]?.source.sha256)).toEqual(
		readExport('batch.txt', batch).articles.map(({ source }) => source.sha256),
	);
});

test('a record twice in a file is added once with --split, and without it is named', async () => {
	const batch = await give('batch.txt', [OYSTERS, EELS, OYSTERS].join('\n'));
	const whole = await run('add', '--dry-run', batch);
	expect(whole.status).toBe(0);
	expect(whole.stdout).toContain('duplicate-record');
	expect(whole.stdout).toContain('the-harbour-courier-2-articles.txt');
	expect((await run('add', '--split', batch)).status).toBe(0);
	expect(await listed()).toHaveLength(2);
});

test.each<[string, (text: string) => string | Uint8Array]>([
	['docx', (text: string) => makeDocx(text.split('\n').map((line) => p(line)))],
	['html', (text: string) => `<!doctype html>\n<pre>\n${text}</pre>`],
	['rtf', (text: string) => `{\\rtf1\\ansi ${text.replaceAll('\n', '\\par\n')}}`],
])('an export in %s is never cut, but added whole where it is new', async (ending, wrap) => {
	const batch = await give('batch', wrap([OYSTERS, EELS].join('\n')));
	const whole = await run('add', '--split', '--dry-run', batch);
	expect(whole.status).toBe(0);
	expect(whole.stdout).toMatch(/would be added whole, as an? .* cannot be cut into its records$/m);
	expect(whole.stdout).toContain(`the-harbour-courier-2-articles.${ending} `);
	await give('content/mine.txt', OYSTERS);
	const { status, refused } = await asJson('--split', batch);
	expect(status).toBe(1);
	expect(refused).toMatchObject([
		{ reason: expect.stringMatching(/^1 of its 2 records are there already, and an? /) as string },
	]);
	expect(await listed()).toEqual(['mine.txt']);
});

test('a record that reads otherwise when it stands alone is not cut out', () => {
	const bytes = new TextEncoder().encode(`${OYSTERS}\n${EELS}`);
	const { articles } = readExport('batch.txt', bytes);
	expect(cutRecords('batch.txt', bytes, articles)).toEqual([
		{ bytes: Buffer.from(OYSTERS), articles: articles.slice(0, 1) },
		{ bytes: Buffer.from(EELS), articles: articles.slice(1) },
	]);
	const other = articles.map((article) => ({ ...article, headline: `${article.headline}!` }));
	expect(cutRecords('batch.txt', bytes, other.slice(1))).toBe(
		'the record in line 14 reads otherwise when it stands alone',
	);
});

test('a name that is taken by other content gets a number, on disks that ignore case too', async () => {
	await give('content/2019-03-06-The-Harbour-Courier-OYSTERS.TXT', EELS);
	const other = printCourier('Oysters', { paragraphs: ['Another text.'] });
	const { status } = await run('add', await give('a.txt', OYSTERS), await give('b.txt', other));
	expect(status).toBe(0);
	expect(await listed()).toEqual([
		'2019-03-06-The-Harbour-Courier-OYSTERS.TXT',
		'2019-03-06-the-harbour-courier-oysters-2.txt',
		'2019-03-06-the-harbour-courier-oysters-3.txt',
	]);
	expect(await read('2019-03-06-The-Harbour-Courier-OYSTERS.TXT')).toBe(EELS);
});

test('a failing disk leaves nothing, neither of the files nor of what was written for them', async () => {
	const files = [await give('a.txt', OYSTERS), await give('b.txt', EELS)];
	for (const [call, after] of [
		['writeFileSync', 1],
		['fsyncSync', 1],
		['linkSync', 1],
	] as const) {
		const { written, streams } = makeStreams();
		const status = await add(files, streams, failingDisk(call, after));
		expect({ status, stdout: written.stdout }).toEqual({ status: 1, stdout: '' });
		expect(written.stderr).toBe('add: nothing was added: ENOSPC: no space left\n');
		expect(await listed()).toEqual([]);
	}
});

test('an interruption leaves nothing', async () => {
	const files = [await give('a.txt', OYSTERS), await give('b.txt', EELS)];
	const { written, streams } = makeStreams();
	const disk = failingDisk('fsyncSync', Infinity, () => process.emit('SIGINT'));
	expect(await add(files, streams, disk)).toBe(130);
	expect(written).toEqual({ stdout: '', stderr: 'add: nothing was added: interrupted\n' });
	expect(await listed()).toEqual([]);
	expect(process.listenerCount('SIGHUP')).toBe(0);
});

test('a private folder that leads elsewhere is refused', async () => {
	for (const target of [root, path.join(content, 'public'), path.join(root, 'nowhere')]) {
		await mkdir(path.join(content, 'public'), { recursive: true });
		await symlink(target, path.join(content, 'private'));
		const { status, stderr } = await run('add', '--private', await give('a.txt', OYSTERS));
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^add: nothing was added: expected a folder at .*private, found a link\n$/,
		);
		await rm(path.join(content, 'private'));
	}
	expect(await listed(path.join(content, 'public'))).toEqual([]);
});

test('a file that the system does not let be read is refused', async () => {
	const file = await give('a.txt', OYSTERS);
	await chmod(file, 0);
	// Root may read everything.
	const may = await readFile(file).then(
		() => true,
		() => false,
	);
	expect((await run('add', file)).status).toBe(may ? 0 : 1);
});
