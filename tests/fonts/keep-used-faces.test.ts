import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepUsedFaces, usedFaces } from '../../src/fonts/keep-used-faces.ts';
import { root } from '../helpers/paths.ts';

const file = path.join(root, 'src/fonts/faces.css');
const sheet = readFileSync(file, 'utf8');

test('a site that uses no letters beyond western Europe has the faces of those alone', () => {
	expect(filesIn(keepUsedFaces(sheet, []))).toEqual([
		'newsreader-text',
		'newsreader-italic',
		'newsreader-italic-accents',
		'newsreader-headline',
		'libre-franklin',
		'libre-franklin-accents',
	]);
});

test('a site has the faces of the letters that it uses', () => {
	const kept = filesIn(keepUsedFaces(sheet, ['central']));
	expect(kept.filter((name) => name.endsWith('-central'))).toEqual([
		'newsreader-text-central',
		'newsreader-italic-central',
		'newsreader-headline-central',
		'libre-franklin-central',
	]);
	expect(kept.filter((name) => /-(vietnamese|extended)$/.test(name))).toEqual([]);
});

test('a site that uses all letters has the whole sheet', () => {
	expect(keepUsedFaces(sheet, ['central', 'vietnamese', 'extended'])).toBe(sheet);
});

test('a typeface that readers choose has the faces of the letters that a site uses', () => {
	const chosen = readFileSync(path.join(root, 'src/fonts/hyperlegible.css'), 'utf8');
	expect(filesIn(keepUsedFaces(chosen, []))).toEqual(['atkinson-hyperlegible-next']);
	expect(keepUsedFaces(chosen, ['central', 'extended'])).toBe(chosen);
});

test('a build asks for the letters when it reads the sheet, and leaves other styles alone', async () => {
	const { transform } = usedFaces(() => Promise.resolve(['vietnamese']));
	expect(filesIn(await transform.handler(sheet))).toContain('newsreader-text-vietnamese');
	expect(transform.filter.id.test(file.split(path.sep).join('/'))).toBe(true);
	expect(transform.filter.id.test('/site/src/fonts/hyperlegible.css?inline')).toBe(true);
	expect(transform.filter.id.test('/site/src/fonts/fallbacks.css')).toBe(false);
});

function filesIn(styles: string): string[] {
	return [...styles.matchAll(/url\('\.\/([\w-]+)\.woff2'\)/g)].map(([, name]) => name ?? '');
}
