import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DevServer, startDevServer } from '../helpers/dev-server.ts';
import { scratchFolder } from '../helpers/paths.ts';
import { printCourier } from '../helpers/print-export.ts';

let folder: string;
let cache: string;
let server: DevServer;
beforeAll(async () => {
	await mkdir(scratchFolder, { recursive: true });
	cache = await mkdtemp(path.join(scratchFolder, 'dev-'));
	// No watcher looks into `node_modules`.
	folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-dev-'));
	await mkdir(path.join(folder, 'content'));
	await write('bad.txt', printCourier('Late Ferry').replace('6 March', '31 February'));
	server = await startDevServer(path.join(folder, 'content'), cache);
});
afterAll(async () => {
	await server.stop();
	await Promise.all([folder, cache].map((one) => rm(one, { recursive: true, force: true })));
});

const write = (name: string, text: string) => writeFile(path.join(folder, 'content', name), text);
const get = async (address: string) => (await fetch(new URL(address, server.url))).text();
const shown = async () =>
	[...(await get('articles/')).matchAll(/<a href="\/(articles\/\d{4}-[^"]+)"/g)].map(
		([, address = '']) => address,
	);
/** Saving a file is followed within seconds, on a busy machine too. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });

test('the dev server stays up over errors and follows added, saved, renamed and deleted files', async () => {
	expect(await shown()).toEqual([]);
	expect(server.log()).toMatch(/bad\.txt:4:1 .*\(unreadable-date\)/);

	await write('bad.txt', printCourier('Late Ferry'));
	await soon(async () => expect(await shown()).toHaveLength(1));
	const [address = ''] = await shown();
	expect(await get(address)).toContain('Late Ferry: the harbour master');

	await write('bad.txt', printCourier('Late Ferry', { paragraphs: ['It came at noon.'] }));
	await soon(async () => expect(await get((await shown())[0] ?? '')).toContain('It came at noon.'));

	await write('new.txt', printCourier('Fog Returns'));
	await soon(async () => expect(await shown()).toHaveLength(2));

	await rename(path.join(folder, 'content/new.txt'), path.join(folder, 'content/a.txt'));
	const fog = (await shown()).find((one) => one.includes('fog')) ?? '';
	await soon(async () => expect(await get(fog)).toContain('a.txt'));
	expect(await shown()).toHaveLength(2);

	await rm(path.join(folder, 'content/bad.txt'));
	await soon(async () => expect(await shown()).toEqual([fog]));
	expect((await fetch(new URL(address, server.url))).status).toBe(404);
});
