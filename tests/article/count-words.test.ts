import { expect, test } from 'vitest';
import { countWords } from '../../src/article/count-words.ts';

test.each([
	['one two  three', 'en', 3],
	['a dash — and a rule --- are no words', 'en', 8],
	['U.S.-backed forces, 137th', 'en', 3],
	['«Où ?» dit-elle', 'fr', 2],
	['الميناء يفتح أبوابه', 'ar', 3],
	['한국어 단어 셋', 'ko', 3],
	['', 'en', 0],
	['港口在2018年开放。', 'zh-Hans', 10],
	['東京でJazzを聴く', 'ja', 7],
	['𝔘𝔫𝔦 code', 'en', 2],
	['harbour '.repeat(20_000), 'en', 20_000],
	['été '.repeat(40_000), 'fr', 40_000],
])('%j in %s', (text, language, count) => {
	expect(countWords(text, language)).toBe(count);
});
