import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestSource } from '../../src/build/digest-source.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'broadsheet-source-'));
	mkdirSync(path.join(root, 'code/deep'), { recursive: true });
	write('code/a.ts', 'a');
	write('code/deep/b.css', 'b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
const digest = () => digestSource([path.join(root, 'code')], path.join(root, 'lock.json'));

test('code that is the same has the same digest, and any change gives another', () => {
	const digests = [digest()];
	expect(digest()).toBe(digests[0]);
	write('code/deep/b.css', 'c');
	digests.push(digest());
	write('code/deep/d.ts', '');
	digests.push(digest());
	renameSync(path.join(root, 'code/a.ts'), path.join(root, 'code/e.ts'));
	digests.push(digest());
	write('lock.json', '{}');
	digests.push(digest());
	expect(new Set(digests).size).toBe(5);
});

test('what is no code of a folder does not count', () => {
	const before = digest();
	write('beside.ts', 'x');
	mkdirSync(path.join(root, 'code/empty'));
	expect(digest()).toBe(before);
});
