import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { csvRow } from '../../src/lib/csv-row.ts';
import { indexFiles, type FileToIndex } from '../../src/intake/index-files.ts';
import { settleIndex } from '../../src/intake/settle-index.ts';
import { syncIndex } from '../../src/intake/sync-index.ts';
import { labels } from '../../src/labels/pages/en.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { keyOfMethod, makeMethod, type Method } from '../../src/library/data/make-method.ts';
import { writeMethodTable } from '../../src/library/data/method-tables.ts';
import { rules, type Rule } from '../../src/parser/rules.ts';
import { brokenExports } from '../helpers/broken-exports.ts';
import { printCourier } from '../helpers/print-export.ts';
import { readSharedArticles } from '../helpers/shared-articles.ts';

const NO_LIMIT = { mostFiles: null, socialImages: false, search: true };
const reader = { release: '1.2.3', digest: 'a reader' };

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-method-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, data: string | Uint8Array): Promise<void> {
	const target = path.join(folder, name);
	await mkdir(path.dirname(target), { recursive: true });
	await writeFile(target, data);
}

async function readFolders(...folders: string[]) {
	const read = (files: FileToIndex[]) => indexFiles(files, 'a reader');
	const { index } = await syncIndex(folders, new Map(), read);
	const { cards, ...reading } = settleIndex(index);
	const library = makeLibrary(cards, NO_LIMIT);
	const about = { ...reading, reader };
	return { method: makeMethod(about, library), library, about };
}

/** Each record is in one number, in all sums alike. */
function expectToAddUp({ counts, files, formats }: Method): void {
	const { found, kept, duplicates, refused } = counts;
	expect(found).toBe(kept + duplicates + refused);
	expect(formats.reduce((sum, own) => sum + own.found, 0)).toBe(found);
	expect(formats.reduce((sum, own) => sum + own.files, 0)).toBe(files.length);
}

test('of files that cannot be read whole each record is found once, and refused with its reason', async () => {
	for (const [name, { bytes }] of Object.entries(brokenExports)) await write(name, bytes);
	const { method } = await readFolders(folder);
	expectToAddUp(method);
	expect(method.counts).toEqual({ found: 3, kept: 1, duplicates: 0, refused: 2 });
	expect(method.files.filter(({ kept }) => kept === 0)).toHaveLength(5);
	const problems = Object.entries(brokenExports).flatMap(([name, broken]) =>
		'problem' in broken ? [`${name}:${broken.problem.place} ${broken.problem.rule}`] : [],
	);
	expect(
		method.problems.map(
			({ file, line, column, ruleId }) => `${path.basename(file)}:${line}:${column} ${ruleId}`,
		),
	).toEqual(problems);
});

test('a record with two faults is refused once, among others that are kept', async () => {
	const faulty = printCourier('Late Ferry').replace('6 March', '31 February').replace('HRBC\n', '');
	await write(
		'a.txt',
		[printCourier('Fog Returns'), faulty, printCourier('Eggs Safe')].join('\f\n'),
	);
	const { method } = await readFolders(folder);
	expect(method.counts).toEqual({ found: 3, kept: 2, duplicates: 0, refused: 1 });
	expectToAddUp(method);
});

/** Records that are kept and records that are refused, a fixture for each layout. */
const faulty = {
	'factiva/bad-record-beside-a-good-one/export.txt': [1, 1],
	'factiva/tagged-no-date/export.txt': [1, 1],
	'nexis/bad-date/export.txt': [1, 2],
	'nexis-uni/bad-record-beside-a-good-one/export.txt': [1, 2],
	'proquest/broken-record-beside-a-good-one/export.txt': [1, 2],
	'proquest/citation-list/export.txt': [0, 2],
	'markdown/bad-values/export.md': [0, 1],
	'factiva/headline-list/export.txt': [0, 0],
};

test.each(Object.entries(faulty))(
	'the records of %s are counted',
	async (file, [kept, refused]) => {
		const { method } = await readFolders(path.join('tests/fixtures', file));
		expect(method.counts).toMatchObject({ kept, refused });
		expectToAddUp(method);
	},
);

test('over all fixtures each record is kept, a duplicate or refused, and no refusal is without a reason', async () => {
	const { about, library, method } = await readFolders('tests/fixtures');
	expectToAddUp(method);
	expect(method.counts.kept).toBe(library.asRead.length);
	const doubled = about.messages.filter(({ ruleId }) => ruleId === 'duplicate-record');
	expect(method.counts.duplicates).toBe(doubled.length);
	const explained = new Set(method.problems.map(({ file }) => file));
	for (const { name, kept, duplicates, refused } of method.files)
		expect(explained.has(name), name).toBe(refused > 0 || kept + duplicates === 0);
});

const shared = readSharedArticles();
test.skipIf(shared.length === 0)('the shared articles are all kept', async () => {
	for (const { name, text } of shared) await write(name, text);
	const { method } = await readFolders(folder);
	expectToAddUp(method);
	expect(method.counts.kept).toBe(shared.length);
});

test('duplicates are listed with the record that is kept, files of one name told apart, no folder named', async () => {
	await write('b/march.txt', [printCourier('Fog Returns'), printCourier('Eggs Safe')].join('\f\n'));
	await write('a/march.txt', printCourier('Fog Returns'));
	const { method, library, about } = await readFolders(folder);
	expect(method.counts).toEqual({ found: 3, kept: 2, duplicates: 1, refused: 0 });
	expect(method.repeated.map(({ headline }) => headline)).toEqual(['Fog Returns']);
	const id = method.repeated[0]?.id ?? '';
	expect(writeMethodTable('duplicates', about, library)).toBe(
		csvRow(['id', 'file', 'line', 'copyFile', 'copyLine']) +
			csvRow([id, 'march.txt', 1, 'march.txt (2)', 1]),
	);
	for (const table of ['files', 'duplicates', 'messages'] as const)
		expect(writeMethodTable(table, about, library)).not.toContain(path.basename(folder));
});

test('each file is told by its bytes, its lines and their digest', async () => {
	const text = printCourier('Fog Returns');
	await write('a.txt', `${text}\n\n`);
	const { method } = await readFolders(folder);
	const lines = text.trimEnd().split('\n').length;
	const size = (await readFile(path.join(folder, 'a.txt'))).length;
	expect(method.files).toMatchObject([{ size, lines, formats: ['factiva'], kept: 1 }]);
});

test('a method is another as soon as a file that gives nothing is there', async () => {
	await write('a.txt', printCourier('Fog Returns'));
	const before = await readFolders(folder);
	await write('b.txt', '');
	const after = await readFolders(folder);
	expect(keyOfMethod(after.about, after.library)).not.toBe(
		keyOfMethod(before.about, before.library),
	);
	expect(await readdir(folder)).toHaveLength(2);
});

test('there are words for everything that can be remarked on', () => {
	const remarks = Object.entries<Rule>(rules).flatMap(([name, { severity }]) =>
		severity === 'error' || name === 'duplicate-record' ? [] : [name],
	);
	expect(Object.keys(labels.method.remarks).sort()).toEqual(remarks.sort());
});
