import { mkdtemp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadIndex, saveIndex, type FileIndex } from '../../src/intake/file-index.ts';
import { indexFiles, type FileToIndex } from '../../src/intake/index-files.ts';
import { settleIndex, type SettledIndex } from '../../src/intake/settle-index.ts';
import { syncIndex } from '../../src/intake/sync-index.ts';

const READER = 'a reader';

let root: string;
let folder: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'broadsheet-index-'));
	folder = path.join(root, 'content');
	await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const made = (headline: string, text = 'The harbour reopened.', number = '') =>
	`${headline}\n\n${headline.split(' ').length + text.split(' ').length} words\n6 March 2019\nThe Harbour Courier\nHRBC\nEnglish\nCopyright 2019 Courier Press\n\n${text}\n${number && `\nDocument HRBC000020190306ef36${number}\n`}`;

/** An index that outlives a sync, and how many files the last sync had to read. */
class Kept {
	index: FileIndex = new Map();
	read = 0;
	changed = false;

	async sync(): Promise<SettledIndex> {
		const index = async (files: FileToIndex[]) => {
			const found = await indexFiles(files, READER);
			this.read = found.filter(Boolean).length;
			return found;
		};
		const synced = await syncIndex([folder], this.index, index);
		this.index = synced.index;
		this.changed = synced.changed;
		return settleIndex(synced.index);
	}
}

test('each record of each file has a card, in order of file and line', async () => {
	await write(
		'b.txt',
		`${made('Fog Returns', 'Fog.', '00001')}\n${made('Eggs Safe', 'Safe.', '00002')}`,
	);
	await write('a.txt', made('Harbour Reopens'));
	await write('README.md', 'Not an export.');
	const { cards, messages } = await new Kept().sync();
	expect(cards.map(({ headline }) => headline)).toEqual([
		'Harbour Reopens',
		'Fog Returns',
		'Eggs Safe',
	]);
	expect(cards.every(({ hasText }) => hasText)).toBe(true);
	expect(cards.some((card) => 'body' in card || 'endnotes' in card)).toBe(false);
	expect(messages).toEqual([]);
});

test('only files whose bytes or names changed are read again', async () => {
	await write('a.txt', made('Harbour Reopens'));
	await write('b.txt', made('Fog Returns'));
	const kept = new Kept();
	await kept.sync();
	expect([kept.read, kept.changed]).toEqual([2, true]);
	await kept.sync();
	expect([kept.read, kept.changed]).toEqual([0, false]);
	await write('b.txt', made('Fog Stays'));
	await kept.sync();
	expect([kept.read, kept.changed]).toEqual([1, true]);
	await rename(path.join(folder, 'a.txt'), path.join(folder, 'c.txt'));
	await kept.sync();
	expect([kept.read, kept.changed]).toEqual([1, true]);
	await rm(path.join(folder, 'b.txt'));
	await kept.sync();
	expect([kept.read, kept.changed]).toEqual([0, true]);
});

test('a record that stands twice has one card, which names the other place as long as it is there', async () => {
	await write('a.txt', made('Harbour Reopens'));
	await write('b.txt', `${made('Fog Returns', 'Fog again.')}\f\n${made('Harbour Reopens')}`);
	const kept = new Kept();
	const copies = async () =>
		(await kept.sync()).cards.map(({ headline, source }) => [headline, source.alsoIn]);
	const twice = [
		['Harbour Reopens', [{ file: path.join(folder, 'b.txt'), line: 12 }]],
		['Fog Returns', undefined],
	];
	expect(await copies()).toEqual(twice);
	expect(await copies()).toEqual(twice);
	const digest = (await kept.sync()).cards[0]?.digest;
	await write('b.txt', made('Fog Returns', 'Fog again.'));
	expect(await copies()).toEqual([
		['Harbour Reopens', undefined],
		['Fog Returns', undefined],
	]);
	expect((await kept.sync()).cards[0]?.digest).not.toBe(digest);
});

test('a record whose bytes mean something else is shown anew: the code page of RTF stands above it', async () => {
	const lines = made('Harbour Reopens', "Jovanovi\\'e6 said so.").split('\n');
	const kept = new Kept();
	const read = async (codePage: number) => {
		const text = lines.join('\\par\n');
		await write('a.rtf', `{\\rtf1\\ansi\\ansicpg${codePage}\\deff0\n${text}}`);
		const { cards } = await kept.sync();
		expect(cards).toHaveLength(1);
		return cards[0];
	};
	const [latin, cyrillic] = [await read(1252), await read(1251)];
	expect(cyrillic?.source.sha256).toBe(latin?.source.sha256);
	expect(cyrillic?.digest).not.toBe(latin?.digest);
});

test('folders in another order are another index, though no file changed', async () => {
	const other = path.join(root, 'other');
	await mkdir(other);
	await write('a.txt', made('Harbour Reopens', 'Open.', '00001'));
	await writeFile(path.join(other, 'a.txt'), made('Harbour Reopens', 'Shut.', '00001'));
	const sync = (folders: string[], before: FileIndex) =>
		syncIndex(folders, before, (files) => indexFiles(files, READER));
	const { index } = await sync([folder, other], new Map());
	expect((await sync([folder, other], index)).changed).toBe(false);
	const turned = await sync([other, folder], index);
	expect(turned.changed).toBe(true);
	expect(settleIndex(turned.index).cards[0]?.source.file).toBe(path.join(other, 'a.txt'));
});

test('messages of unchanged files are given again', async () => {
	await write('a.txt', made('Harbour Reopens').replace('English', 'Old Harbourish'));
	await write('b.txt', '');
	const kept = new Kept();
	const { messages } = await kept.sync();
	expect(messages.map(({ ruleId }) => ruleId)).toEqual(['unknown-language', 'empty-file']);
	expect((await kept.sync()).messages).toEqual(messages);
});

test('a folder that does not exist is named', async () => {
	const none = path.join(root, 'nowhere');
	const { missing } = await syncIndex([none], new Map(), (files) => indexFiles(files, READER));
	expect(missing).toMatchObject([{ ruleId: 'missing-path', file: none }]);
});

test('an index is loaded as it was saved; that of another reader, or a damaged one, is as good as none', async () => {
	await write('a.txt', made('Harbour Reopens', 'Größe, Ж, 漢字, 🦀 and “signs”.'));
	await write('b.txt', '');
	const kept = new Kept();
	await kept.sync();
	const place = { file: path.join(root, 'cache/index.ndjson'), version: READER };
	await saveIndex(place, kept.index);
	expect(await loadIndex(place)).toEqual(kept.index);
	expect(await loadIndex({ ...place, version: 'another reader' })).toEqual(new Map());
	const whole = await readFile(place.file);
	// In the last line, and behind the one before it.
	for (const end of [whole.length - 20, whole.lastIndexOf('\n', whole.length - 2) + 1]) {
		await writeFile(place.file, whole.subarray(0, end));
		expect(await loadIndex(place)).toEqual(new Map());
	}
	await writeFile(place.file, `${READER}\n{"name":\n`);
	expect(await loadIndex(place)).toEqual(new Map());
	expect(await loadIndex({ ...place, file: root })).toEqual(new Map());
});

test('an index that was kept gives what an empty one gives, whatever was edited before', async () => {
	const name = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
	const text = fc.constantFrom(
		made('Harbour Reopens'),
		made('Harbour Reopens', 'Another text.'),
		made('Harbour Reopens', 'The harbour reopened.', '00001'),
		`${made('Fog Returns', 'Fog.', '00002')}\n${made('Harbour Reopens', 'Eggs.', '00001')}`,
		made('Fog Returns', 'Fog again.').replace('English', 'Old Harbourish'),
		made('Late Ferry').replace('6 March', '31 February'),
		'',
	);
	const edit = fc.oneof(
		fc.record({ write: name, text }),
		fc.record({ remove: name }),
		fc.record({ from: name, to: name }),
	);
	const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
	await fc.assert(
		fc.asyncProperty(rounds, async (edits) => {
			await rm(folder, { recursive: true, force: true });
			await mkdir(folder);
			const warm = new Kept();
			for (const round of edits) {
				for (const each of round) {
					if ('write' in each) await write(each.write, each.text);
					else if ('remove' in each) await rm(path.join(folder, each.remove), { force: true });
					else
						await rename(path.join(folder, each.from), path.join(folder, each.to)).catch(
							() => undefined,
						);
				}
				expect(await warm.sync()).toEqual(await new Kept().sync());
			}
		}),
		{ numRuns: 100 },
	);
});
