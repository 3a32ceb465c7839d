import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepUsedLanguages } from '../../src/styles/keep-used-languages.ts';
import { root } from '../helpers/paths.ts';

const sheet = readFileSync(path.join(root, 'src/styles/languages.css'), 'utf8');
const languagesIn = (styles: string) => [
	...new Set([...styles.matchAll(/:lang\(([\w-]+)\)/g)].map(([, tag]) => tag)),
];

test('a site of our own letters has no styles of others', () => {
	const kept = keepUsedLanguages(sheet, ['en-GB', 'fr', 'und']);
	expect(languagesIn(kept)).toEqual([]);
	expect(kept).toContain(':where(:root, [lang])');
	expect(kept.match(/\{/g)?.length).toBe(kept.match(/\}/g)?.length);
});

test('a site keeps the styles of its languages, and of no others', () => {
	expect(languagesIn(keepUsedLanguages(sheet, ['ja', 'ar-EG']))).toEqual(['ar', 'ja']);
	expect(languagesIn(keepUsedLanguages(sheet, ['zh-TW']))).toEqual(['zh', 'zh-TW']);
	expect(keepUsedLanguages(sheet, ['ur'])).toContain("'Noto Nastaliq Urdu'");
});
