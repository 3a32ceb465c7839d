import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../helpers/build-site.ts';
import { scratchFolder } from '../helpers/paths.ts';
import { printCourier } from '../helpers/print-export.ts';
import { findAll, metaContent, readPages } from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';
import { HOSTILE_HEADLINE } from '../helpers/strange-exports.ts';
import { worldExports } from '../helpers/world-exports.ts';

let folder: string;
beforeAll(async () => {
	await mkdir(scratchFolder, { recursive: true });
	folder = await mkdtemp(path.join(scratchFolder, 'social-'));
	const content = path.join(folder, 'content');
	await mkdir(content);
	await writeFile(path.join(content, 'hostile.txt'), printCourier(HOSTILE_HEADLINE));
	await writeFile(path.join(content, 'ferry.txt'), printCourier('Late Ferry'));
	await writeFile(path.join(content, 'ar.txt'), worldExports['ar'] ?? '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (site: string) =>
	buildSite({
		name: 'social',
		folder,
		content: [path.join(folder, 'content')],
		site,
		socialImages: true,
	});

test('every page names an image that is there, and an image that shows what it showed is not drawn again', async () => {
	const first = await build('https://news.example');
	const pages = await readPages(first.folder);
	const named = pages.map(({ tree }) => metaContent(tree, 'og:image') ?? '');
	const images = await imagesOf(first);
	expect([...new Set(named)].sort()).toEqual(
		[...images.keys()].map((file) => `https://news.example/${file}`).sort(),
	);
	expect(images.size).toBe(4);
	for (const [file, { bytes }] of images) {
		expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
	}
	const hostile = pages.find(({ tree }) => metaContent(tree, 'og:title') === HOSTILE_HEADLINE);
	expect(hostile && metaContent(hostile.tree, 'og:image:alt')).toBe(
		`${HOSTILE_HEADLINE}, The Harbour Courier, 6 March 2019`,
	);

	await writeFile(path.join(folder, 'content/ferry.txt'), printCourier('Later Ferry'));
	const again = await imagesOf(await build('https://news.example'));
	const kept = [...again].filter(([file, { made }]) => images.get(file)?.made === made);
	expect(kept.map(([file]) => file)).toEqual(
		[...images.keys()].filter((file) => !file.includes('late-ferry')),
	);
	expect([...again.keys()].filter((file) => file.includes('later-ferry'))).toHaveLength(1);
}, 120_000);

test('a site without an address has no images, and its build says why', async () => {
	const built = await build('');
	expect(built.log).toContain('No social images are drawn');
	expect(await imagesOf(built)).toEqual(new Map());
	for (const { tree } of await readPages(built.folder))
		expect(findAll(tree, 'meta[property^="og:image"]')).toEqual([]);
}, 60_000);

test('a site whose owner asks for no images has none', async () => {
	const { folder: main } = sharedSite('main');
	for (const { tree } of await readPages(main))
		expect(metaContent(tree, 'og:image')).toBeUndefined();
});

async function imagesOf({ folder: built }: BuiltSite) {
	const files = await readdir(built, { recursive: true });
	const own = files.filter((file) => path.basename(file) === 'social.png').sort();
	const images = own.map(async (file) => {
		const at = path.join(built, file);
		return [file, { bytes: await readFile(at), made: (await stat(at)).mtimeMs }] as const;
	});
	return new Map(await Promise.all(images));
}
