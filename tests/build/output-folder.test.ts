import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutputFolder } from '../../src/build/output-folder.ts';

let root: string;
let folder: string;
let record: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'broadsheet-output-'));
	[folder, record] = [path.join(root, 'dist'), path.join(root, 'cache/pages.json')];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Write pages as a build does: each file with its text and key. */
function build(pages: Record<string, [text: string, key: string | null]>): number {
	const output = new OutputFolder(folder, record);
	output.clear();
	for (const [file, [text, key]] of Object.entries(pages)) {
		if (key !== null && output.holds(file, key)) continue;
		mkdirSync(path.dirname(output.locate(file)), { recursive: true });
		writeFileSync(output.locate(file), text);
		const { size, mtimeMs: modified } = statSync(output.locate(file));
		output.note(file, { key, size, modified });
	}
	return output.finish(new Set(Object.keys(pages)));
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

test('a page with its key of the last build stands as it is; with another, or with none, it is made anew', () => {
	build({ 'a/index.html': ['a', '1'], 'b/index.html': ['b', '1'], 'c.html': ['c', null] });
	build({ 'a/index.html': ['new', '1'], 'b/index.html': ['new', '2'], 'c.html': ['new', null] });
	expect(['a/index.html', 'b/index.html', 'c.html'].map(read)).toEqual(['a', 'new', 'new']);
});

test('a page that is no more goes, with the folders that it leaves empty', () => {
	build({ 'x/y/index.html': ['y', '1'], 'x/index.html': ['x', '1'], 'z/index.html': ['z', '1'] });
	expect(build({ 'x/index.html': ['x', '1'] })).toBe(2);
	expect(existsSync(path.join(folder, 'x/y'))).toBe(false);
	expect(existsSync(path.join(folder, 'z'))).toBe(false);
	expect(read('x/index.html')).toBe('x');
});

test('what the last build did not write, or not so, goes', () => {
	build({ 'a/index.html': ['a', '1'], 'b/index.html': ['b', '1'] });
	writeFileSync(path.join(folder, 'a/index.html'), 'by hand');
	writeFileSync(path.join(folder, 'foreign.txt'), 'by hand');
	mkdirSync(path.join(folder, 'empty/folder'), { recursive: true });
	build({ 'a/index.html': ['a', '1'], 'b/index.html': ['new', '1'] });
	expect(read('a/index.html')).toBe('a');
	expect(read('b/index.html')).toBe('b');
	expect(existsSync(path.join(folder, 'foreign.txt'))).toBe(false);
	expect(existsSync(path.join(folder, 'empty'))).toBe(false);
});

test('after a build that did not end, or into another folder, everything is made anew', () => {
	build({ 'a/index.html': ['a', '1'] });
	new OutputFolder(folder, record).clear();
	build({ 'a/index.html': ['new', '1'] });
	expect(read('a/index.html')).toBe('new');

	folder = path.join(root, 'elsewhere');
	build({ 'a/index.html': ['elsewhere', '1'] });
	expect(read('a/index.html')).toBe('elsewhere');
});

test('a damaged record is as good as none', () => {
	build({ 'a/index.html': ['a', '1'] });
	writeFileSync(record, '["');
	build({ 'a/index.html': ['new', '1'] });
	expect(read('a/index.html')).toBe('new');
});

test('a link in place of a page goes, and what it leads to stays', () => {
	build({ 'a/index.html': ['a', '1'], 'b/index.html': ['b', '1'] });
	writeFileSync(path.join(root, 'elsewhere'), 'a');
	for (const [page, target] of [
		['a', 'elsewhere'],
		['b', 'nowhere'],
	] as const) {
		rmSync(path.join(folder, page, 'index.html'));
		symlinkSync(path.join(root, target), path.join(folder, page, 'index.html'));
	}
	build({ 'a/index.html': ['new', '1'], 'b/index.html': ['new', '1'] });
	expect(['a/index.html', 'b/index.html'].map(read)).toEqual(['new', 'new']);
	expect(readFileSync(path.join(root, 'elsewhere'), 'utf8')).toBe('a');
});

test('a Git repository in the folder stays', () => {
	mkdirSync(path.join(folder, '.git'), { recursive: true });
	writeFileSync(path.join(folder, '.git/HEAD'), 'ref');
	build({ 'a/index.html': ['a', '1'] });
	expect(read('.git/HEAD')).toBe('ref');
});
