import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StagedFiles } from '../../../src/cli/add/staged-files.ts';
import { failingDisk } from './failing-disk.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-staged-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

test('until all are named, files are hidden, and then nothing else is left', async () => {
	const staged = new StagedFiles(folder);
	staged.stage('a.txt', bytes('one'));
	staged.stage('b.txt', bytes('two'));
	expect((await readdir(folder)).every((name) => name.startsWith('.broadsheet-'))).toBe(true);
	staged.publish();
	expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt']);
	expect([await read('a.txt'), await read('b.txt')]).toEqual(['one', 'two']);
});

test('on a disk without links a file is named all the same, and replaces none', async () => {
	const disk = failingDisk('linkSync', 0, () => {}, 'EPERM');
	const staged = new StagedFiles(folder, disk);
	staged.stage('a.txt', bytes('one'));
	staged.publish();
	expect(await readdir(folder)).toEqual(['a.txt']);

	staged.stage('b.txt', bytes('two'));
	staged.stage('a.txt', bytes('three'));
	expect(() => staged.publish()).toThrow('EEXIST');
	expect(await readdir(folder)).toEqual(['a.txt']);
	expect(await read('a.txt')).toBe('one');
});

test('a name that was taken meanwhile takes back the others and keeps its file', async () => {
	const staged = new StagedFiles(folder);
	staged.stage('a.txt', bytes('one'));
	staged.stage('b.txt', bytes('two'));
	await writeFile(path.join(folder, 'b.txt'), 'mine');
	expect(() => staged.publish()).toThrow('EEXIST');
	expect(await readdir(folder)).toEqual(['b.txt']);
	expect(await read('b.txt')).toBe('mine');
});

test.each(['../a.txt', 'deep/a.txt', '/a.txt', '..', ''])('%j is no name', async (name) => {
	expect(() => new StagedFiles(folder).stage(name, bytes('one'))).toThrow(TypeError);
	expect(await readdir(folder)).toEqual([]);
});
