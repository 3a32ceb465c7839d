import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFonts } from '../../src/fonts/cut.ts';
import { readRanges, subsets } from '../../src/fonts/subsets.ts';
import { root } from '../helpers/paths.ts';

const folder = path.join(root, 'src/fonts');
const faces = readFaces(readFileSync(path.join(folder, 'faces.css'), 'utf8'));

test('the fonts that lie there are the ones that the packages give', async () => {
	const cut = await cutFonts();
	const lying = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
	expect(lying.sort()).toEqual([...cut.keys()].sort());
	for (const [name, font] of cut) {
		expect(readFileSync(path.join(folder, name)).equals(font), name).toBe(true);
	}
});

test('a file named for a set of letters has the range of that set', () => {
	for (const [name, ranges] of Object.entries(subsets)) {
		const named = faces.filter(({ file }) => file.endsWith(`-${name}`));
		expect(named.length, name).toBe(4);
		for (const face of named) expect(readRanges(face.range), face.file).toEqual(readRanges(ranges));
	}
});

test('no two faces of a family and style have a character in common', () => {
	for (const face of faces) {
		const others = faces.filter(
			({ family, style, file }) =>
				family === face.family && style === face.style && file > face.file,
		);
		for (const [first, last] of readRanges(face.range)) {
			for (const other of others) {
				const both = readRanges(other.range).filter(([from, to]) => from <= last && to >= first);
				expect(both, `${face.file}, ${other.file}`).toEqual([]);
			}
		}
	}
});

function readFaces(sheet: string) {
	return [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => {
		const read = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? '';
		return {
			family: read(/font-family: ([^;]+)/),
			style: read(/font-style: ([^;]+)/),
			file: read(/url\('\.\/([\w-]+)\.woff2'\)/),
			range: read(/unicode-range:\s*([^;]+)/),
		};
	});
}
