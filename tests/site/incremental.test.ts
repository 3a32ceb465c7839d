import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLES_A_PAGE } from '../../src/library/page-sizes.ts';
import { type BuiltSite, buildSite, type BuildSiteOptions } from '../helpers/build-site.ts';
import { findDeadLinks } from '../helpers/find-dead-links.ts';
import { makeDocx } from '../helpers/make-docx.ts';
import { printMany } from '../helpers/many-articles.ts';
import { scratchFolder } from '../helpers/paths.ts';
import { printCourier } from '../helpers/print-export.ts';

let folder: string;
beforeAll(async () => {
	await mkdir(scratchFolder, { recursive: true });
	folder = await mkdtemp(path.join(scratchFolder, 'incremental-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A content folder that is edited, the site that is built over and over from it, and new sites from it. */
class EditedSite {
	readonly #content: string;
	readonly #folder: string;
	readonly #options: Partial<BuildSiteOptions>;
	#cold = 0;

	constructor(name: string, options: Partial<BuildSiteOptions> = {}) {
		this.#options = options;
		this.#folder = path.join(folder, name);
		this.#content = path.join(this.#folder, 'content');
	}

	async write(file: string, data: string | Uint8Array): Promise<void> {
		const target = path.join(this.#content, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, data);
	}

	async remove(file: string): Promise<void> {
		await rm(path.join(this.#content, file), { force: true });
	}

	async rename(from: string, to: string): Promise<void> {
		await rename(path.join(this.#content, from), path.join(this.#content, to)).catch(
			() => undefined,
		);
	}

	/** Build from the content folder, or from some folders in it. */
	build(folders?: readonly string[]): Promise<BuiltSite> {
		return this.#build('warm', folders);
	}

	buildCold(folders?: readonly string[]): Promise<BuiltSite> {
		return this.#build(`cold-${(this.#cold += 1)}`, folders);
	}

	#build(name: string, folders: readonly string[] = ['']): Promise<BuiltSite> {
		const content = folders.map((one) => path.join(this.#content, one));
		return buildSite({ ...this.#options, name, folder: path.join(this.#folder, name), content });
	}
}

const headlines = ['Harbour Reopens', 'Fog Returns', 'Late Ferry', 'Eggs Safe', 'Buoy Adrift'];

test('a page that shows what it showed is neither rendered nor written; a deleted article leaves nothing', async () => {
	const site = new EditedSite('steps');
	await site.write('many.txt', printMany());
	for (const [day, headline] of headlines.entries()) {
		await site.write(`${day}.txt`, printCourier(headline, { date: `${day + 1} March 2019` }));
	}
	const first = await site.build();
	const all = countsOf(first).rendered;
	expect(countsOf(first)).toEqual({ rendered: all, unchanged: 0, removed: 0 });
	const before = await stampsOf(first);

	const again = await site.build();
	// Pages of which there is one have no key, such as the front page; lists of all that there is, such as the sitemap's, neither.
	const { rendered: unkeyed } = countsOf(again);
	expect(unkeyed).toBeLessThan(15);
	expect(countsOf(again)).toEqual({ rendered: unkeyed, unchanged: all - unkeyed, removed: 0 });
	expect(
		changed(before, await stampsOf(again)).filter((file) => file.startsWith('articles/')),
	).toEqual([]);

	// Its own page and those of its neighbours in time, and lists and feeds that it is in.
	await site.write(
		'2.txt',
		printCourier('Late Ferry', { date: '3 March 2019', paragraphs: ['Soon.'] }),
	);
	const steady = await stampsOf(again);
	const edited = await site.build();
	const touched = changed(steady, await stampsOf(edited));
	expect(touched.filter((file) => /^articles\/\d{4}-/.test(file)).length).toBe(3);
	expect(touched.filter((file) => file.startsWith('dates/1999/'))).toEqual([]);

	await site.remove('0.txt');
	const last = await site.build();
	// With the page of the article go those of its issue and of its day.
	expect(countsOf(last).removed).toBeGreaterThanOrEqual(3);
	const pages = await readdir(path.join(last.folder, 'articles'));
	expect(pages.filter((name) => name.startsWith('2019-03-01'))).toEqual([]);
	expect(await contentsOf(last)).toEqual(await contentsOf(await site.buildCold()));
}, 120_000);

test('a page follows what its file says elsewhere, such as the address of a link in a Word file', async () => {
	const site = new EditedSite('word');
	await site.write('many.txt', printMany());
	const lines = printCourier('Tides Moved').trim().split('\n');
	const link =
		'<w:p><w:hyperlink r:id="rId7"><w:r><w:t>Tide tables</w:t></w:r></w:hyperlink></w:p>';
	for (const url of ['https://x.test/old', 'https://x.test/new']) {
		const body = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
		await site.write('tides.docx', makeDocx([...body, '<w:p/>', link], { links: { rId7: url } }));
		const built = await site.build();
		const pages = [...(await contentsOf(built)).values()];
		expect(pages.filter((page) => page.includes(`href="${url}"`))).toHaveLength(1);
	}
}, 60_000);

test('of two files with one record the first is shown, also when the folders change places', async () => {
	const site = new EditedSite('places');
	await site.write('a/many.txt', printMany());
	for (const [folder, word] of [
		['a', 'Open'],
		['b', 'Shut'],
	]) {
		for (const number of [1, 2]) {
			await site.write(
				`${folder}/${number}.txt`,
				printCourier(`Harbour ${word}`, { identifier: `HRBC000020190306ef360000${number}` }),
			);
		}
	}
	await site.build(['a', 'b']);
	const turned = await site.build(['b', 'a']);
	expect(await contentsOf(turned)).toEqual(await contentsOf(await site.buildCold(['b', 'a'])));
}, 60_000);

test('nothing leads to a page that a site with many files does without, also when it did before', async () => {
	const site = new EditedSite('few', { mostFiles: 450 });
	// The newest fill a page of the publication's list, and the day of the last of them goes over its end.
	const written = { day: 'numeric', month: 'long', year: 'numeric' } as const;
	const print = (number: number, page = 'A1') => {
		const date = new Date(2019, 0, number).toLocaleDateString('en-GB', written);
		return printCourier(`Tide ${number}`, { date, page });
	};
	const count = ARTICLES_A_PAGE + 10;
	const edge = 11;
	for (let number = 1; number <= count; number += 1)
		await site.write(`${number}.txt`, print(number));
	await site.write('over.txt', print(edge, 'B2').replaceAll(`Tide ${edge}`, 'Ebb'));
	const before = await site.build();
	expect(before.log).toMatch(/Left out \d+ pages of issues that have one article/);
	const list = path.join(before.folder, 'publications/the-harbour-courier/2/index.html');
	expect(await readFile(list, 'utf8')).toContain('publications/the-harbour-courier/2019-01-11/');

	await site.write('11.txt', print(60, 'B2').replaceAll('Tide 60', 'Tide 11'));
	const after = await site.build();
	expect(await findDeadLinks(after)).toEqual([]);
	expect(await contentsOf(after)).toEqual(await contentsOf(await site.buildCold()));
}, 120_000);

test('a build after any edits is the build of a new site, byte for byte', async () => {
	const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt');
	const article = fc.record({
		headline: fc.constantFrom(...headlines),
		date: fc.constantFrom('9 January 1999', '6 March 2019', '7 March 2019'),
		page: fc.constantFrom('A1', 'B2'),
		publication: fc.constantFrom('The Harbour Courier', 'Saltmarsh Post'),
		paragraphs: fc.array(
			fc.constantFrom('The “harbour” reopened.', 'Fog & rain <again>.', 'Größe.'),
			{
				minLength: 1,
				maxLength: 3,
			},
		),
	});
	const edit = fc.oneof(
		fc.record({ write: file, articles: fc.array(article, { minLength: 1, maxLength: 3 }) }),
		fc.record({ remove: file }),
		fc.record({ from: file, to: file }),
	);
	let site = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
			async (rounds) => {
				const edited = new EditedSite(`edits-${(site += 1)}`);
				await edited.write('many.txt', printMany());
				for (const edits of rounds) {
					for (const each of edits) {
						if ('write' in each) await edited.write(each.write, printAll(each.articles));
						else if ('remove' in each) await edited.remove(each.remove);
						else await edited.rename(each.from, each.to);
					}
					const [warm, cold] = [await edited.build(), await edited.buildCold()];
					expect(await contentsOf(warm)).toEqual(await contentsOf(cold));
				}
			},
		),
		// Each run is several builds, and so is each step of making a failure smaller.
		{ numRuns: 2, endOnFailure: true },
	);
}, 300_000);

function printAll(
	articles: ReadonlyArray<{ headline: string } & Parameters<typeof printCourier>[1]>,
) {
	return articles.map(({ headline, ...more }) => printCourier(headline, more)).join('\f\n');
}

/** What a build said that it did. */
function countsOf({ log }: BuiltSite) {
	const [, rendered, unchanged, removed] =
		/pages: (\d+) rendered, (\d+) unchanged, (\d+) removed/.exec(log) ?? [];
	return { rendered: Number(rendered), unchanged: Number(unchanged), removed: Number(removed) };
}

async function filesOf({ folder: dist }: BuiltSite): Promise<string[]> {
	const entries = await readdir(dist, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
		.sort();
}

async function contentsOf(site: BuiltSite): Promise<Map<string, string>> {
	const files = await filesOf(site);
	const texts = files.map((file) => readFile(path.join(site.folder, file), 'latin1'));
	return new Map((await Promise.all(texts)).map((text, at) => [files[at] ?? '', text]));
}

async function stampsOf(site: BuiltSite): Promise<Map<string, string>> {
	const files = await filesOf(site);
	const stamps = files.map(async (file) => {
		const { ino, mtimeMs } = await stat(path.join(site.folder, file));
		return `${ino} ${mtimeMs}`;
	});
	return new Map((await Promise.all(stamps)).map((stamp, at) => [files[at] ?? '', stamp]));
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
	return [...after].filter(([file, stamp]) => before.get(file) !== stamp).map(([file]) => file);
}
