import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findExports } from '../../src/intake/find-exports.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'broadsheet-find-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(...names: string[]) {
	for (const name of names) {
		await mkdir(path.dirname(path.join(root, name)), { recursive: true });
		await writeFile(path.join(root, name), 'x');
	}
}
const list = async (...paths: string[]) =>
	(await findExports(paths)).map(({ path: file }) => path.relative(root, file));

test('folders are walked in order of path, for files that can be exports', async () => {
	await put('b.txt', 'a/z.TXT', 'a/y.md', 'c.html', 'd.htm', 'e.rtf', 'f.docx', 'g.pdf', 'h');
	expect(await list(root)).toEqual([
		'a/y.md',
		'a/z.TXT',
		'b.txt',
		'c.html',
		'd.htm',
		'e.rtf',
		'f.docx',
	]);
});

test('hidden files, READMEs and licences are passed over', async () => {
	await put(
		'.hidden.txt',
		'.git/a.txt',
		'README.md',
		'readme.txt',
		'LICENSE.txt',
		'Licence.md',
		'reading.txt',
	);
	expect(await list(root)).toEqual(['reading.txt']);
});

test('a file named itself is read whatever its name', async () => {
	await put('export.pdf');
	expect(await list(path.join(root, 'export.pdf'))).toEqual(['export.pdf']);
});

test('links inside a folder are not followed, a link as the folder is', async () => {
	await put('in/a.txt', 'out/b.txt');
	await symlink(path.join(root, 'out'), path.join(root, 'in/out'));
	await symlink(path.join(root, 'out/b.txt'), path.join(root, 'in/b.txt'));
	await symlink(path.join(root, 'in'), path.join(root, 'link'));
	expect(await list(path.join(root, 'link'))).toEqual(['in/a.txt']);
});

test('no file is listed twice', async () => {
	await put('a/b.txt');
	expect(await list(root, path.join(root, 'a'), path.join(root, 'a/b.txt'))).toEqual(['a/b.txt']);
});

test('files are named relative to the working directory where they lie below it', async () => {
	expect((await findExports(['tests/fixtures/factiva/plain']))[0]?.name).toBe(
		'tests/fixtures/factiva/plain/export.txt',
	);
	await put('a.txt');
	expect((await findExports([root]))[0]?.name).toBe(path.join(root, 'a.txt'));
});

test('names that mean something to a shell, a page or a terminal are only names', async () => {
	const names = [
		'$(touch x).txt',
		'-rf.txt',
		'<script>alert(1)<\u2215script>.txt',
		'a\nb.txt',
		'a b; c.txt',
		'\u001b[31mred.txt',
		'\u202etxt.exe.txt',
		'é\u0301.txt',
	];
	await put(...names);
	expect((await list(root)).sort()).toEqual([...names].sort());
});
