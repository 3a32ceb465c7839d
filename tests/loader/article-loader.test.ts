import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleSchema } from '../../src/article/schema.ts';
import { articleLoader } from '../../src/loader/article-loader.ts';
import { makeContext, type FakeContext } from './loader-context.ts';

let root: string;
let folder: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'broadsheet-loader-'));
	folder = path.join(root, 'content');
	await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const sync = (fake: FakeContext) => articleLoader({ folders: [folder] }).load(fake.context);
const made = (headline: string, text = 'The harbour reopened.', number = '') =>
	`${headline}\n\n${headline.split(' ').length + text.split(' ').length} words\n6 March 2019\nThe Harbour Courier\nHRBC\nEnglish\nCopyright 2019 Courier Press\n\n${text}\n${number && `\nDocument HRBC000020190306ef36${number}\n`}`;
const BAD_DATE = made('Late Ferry').replace('6 March', '31 February');

/** The error of a build that a message ended. */
const endedBy = (ruleId: string) => ({
	hint: expect.stringContaining(`(${ruleId})`) as string,
});

test('each record of each file becomes an entry that fits the schema', async () => {
	await write('a.txt', made('Harbour Reopens'));
	await write(
		'b.txt',
		`${made('Fog Returns', 'Fog again.', '00001')}\n${made('Eggs Safe', 'The eggs were safe.', '00002')}`,
	);
	await write('README.md', 'Not an export.');
	const fake = makeContext(root);
	await sync(fake);
	const entries = [...fake.entries.values()];
	expect(entries.map(({ data }) => data['headline'])).toEqual([
		'Harbour Reopens',
		'Fog Returns',
		'Eggs Safe',
	]);
	expect(entries.map(({ filePath }) => filePath)).toEqual([
		'content/a.txt',
		'content/b.txt',
		'content/b.txt',
	]);
	for (const { data } of entries) expect(() => articleSchema.parse(data)).not.toThrow();
	expect(fake.takeLog()).toEqual([]);
});

test('a record that stands twice has one entry, which names the other place as long as it is there', async () => {
	await write('a.txt', made('Harbour Reopens'));
	await write('b.txt', `${made('Fog Returns', 'Fog again.')}\f\n${made('Harbour Reopens')}`);
	const fake = makeContext(root);
	const copies = () =>
		[...fake.entries.values()].map(({ data }) => [
			data['headline'],
			(data['source'] as { alsoIn?: unknown }).alsoIn,
		]);
	const expected = [
		['Harbour Reopens', [{ file: path.join(folder, 'b.txt'), line: 12 }]],
		['Fog Returns', undefined],
	];
	await sync(fake);
	expect(copies()).toEqual(expected);
	await sync(fake);
	expect(copies()).toEqual(expected);
	await write('b.txt', made('Fog Returns', 'Fog again.'));
	await sync(fake);
	expect(copies()).toEqual([
		['Harbour Reopens', undefined],
		['Fog Returns', undefined],
	]);
});

test('errors end a build with every problem listed, and the good files are read', async () => {
	await write('bad.txt', BAD_DATE);
	await write('empty.txt', '');
	await write('good.txt', made('Harbour Reopens'));
	const fake = makeContext(root);
	await expect(sync(fake)).rejects.toMatchObject({
		message: '2 problems in 2 files of the content folders',
		hint: expect.stringMatching(
			/^.*bad\.txt:4:1 .*31 February 2019.*\(unreadable-date\)\n.*empty\.txt:1:1 .*\(empty-file\)\n/,
		) as string,
	});
	expect(fake.entries.size).toBe(1);
});

test('errors end a build again where nothing changed', async () => {
	await write('bad.txt', BAD_DATE);
	const fake = makeContext(root);
	await expect(sync(fake)).rejects.toMatchObject(endedBy('unreadable-date'));
	await expect(sync(fake)).rejects.toMatchObject(endedBy('unreadable-date'));
});

test('warnings are given again from the cache', async () => {
	await write('a.txt', made('Harbour Reopens').replace('English', 'Old Harbourish'));
	const fake = makeContext(root);
	await sync(fake);
	const first = fake.takeLog();
	expect(first).toHaveLength(1);
	expect(first[0]).toMatch(/^warn .*a\.txt:7:1 .*\(unknown-language\)$/);
	await sync(fake);
	expect(fake.takeLog()).toEqual(first);
});

test('a missing folder is an error that names it', async () => {
	const fake = makeContext(root);
	await expect(
		articleLoader({ folders: [path.join(root, 'nowhere')] }).load(fake.context),
	).rejects.toMatchObject(endedBy('missing-path'));
});

test('the dev server stays up over errors and follows added, saved, renamed and deleted files', async () => {
	await write('bad.txt', BAD_DATE);
	const fake = makeContext(root, { watch: true });
	await sync(fake);
	expect(fake.takeLog()).toEqual([expect.stringMatching(/^error .*bad\.txt:4:1/)]);
	const headlines = () => [...fake.entries.values()].map(({ data }) => data['headline']);
	const say = (event: string, name: string) => fake.watcher.emit(event, path.join(folder, name));

	await write('bad.txt', made('Late Ferry'));
	say('change', 'bad.txt');
	await vi.waitFor(() => expect(headlines()).toEqual(['Late Ferry']));

	await write('new.txt', made('Fog Returns', 'Fog again.'));
	say('add', 'new.txt');
	await vi.waitFor(() => expect(headlines()).toEqual(['Late Ferry', 'Fog Returns']));

	// A rename comes as two events, the new name first.
	await rename(path.join(folder, 'new.txt'), path.join(folder, 'a.txt'));
	say('add', 'a.txt');
	say('unlink', 'new.txt');
	await vi.waitFor(() =>
		expect([...fake.entries.values()].map(({ filePath }) => filePath)).toContain('content/a.txt'),
	);
	expect(headlines()).toEqual(['Late Ferry', 'Fog Returns']);

	await rm(path.join(folder, 'bad.txt'));
	say('unlink', 'bad.txt');
	await vi.waitFor(() => expect(headlines()).toEqual(['Fog Returns']));
});

test('a warm sync equals a cold one, whatever was edited before', async () => {
	const name = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
	const text = fc.constantFrom(
		made('Harbour Reopens'),
		made('Harbour Reopens', 'Another text.'),
		made('Harbour Reopens', 'The harbour reopened.', '00001'),
		`${made('Fog Returns', 'Fog.', '00002')}\n${made('Harbour Reopens', 'Eggs.', '00001')}`,
		made('Fog Returns', 'Fog again.').replace('English', 'Old Harbourish'),
		BAD_DATE,
		'',
	);
	const edit = fc.oneof(
		fc.record({ write: name, text }),
		fc.record({ remove: name }),
		fc.record({ from: name, to: name }),
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
			async (rounds) => {
				await rm(folder, { recursive: true, force: true });
				await mkdir(folder);
				const warm = makeContext(root);
				for (const edits of rounds) {
					for (const each of edits) {
						if ('write' in each) await write(each.write, each.text);
						else if ('remove' in each) await rm(path.join(folder, each.remove), { force: true });
						else
							await rename(path.join(folder, each.from), path.join(folder, each.to)).catch(
								() => undefined,
							);
					}
					const cold = makeContext(root);
					const outcome = async (fake: FakeContext) => sync(fake).then(() => 'ok', String);
					expect(await outcome(warm)).toBe(await outcome(cold));
					expect(new Map([...warm.entries].sort())).toEqual(new Map([...cold.entries].sort()));
					expect(warm.takeLog()).toEqual(cold.takeLog());
				}
			},
		),
		{ numRuns: 60 },
	);
});
