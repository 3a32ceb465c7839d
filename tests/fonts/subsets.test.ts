import { expect, test } from 'vitest';
import { readRanges, subsets, subsetsIn } from '../../src/fonts/subsets.ts';

test.each([
	['', []],
	['Plain words, “quoted” – with a dash, naïve façades, Øre and €5', []],
	['Zażółć gęślą jaźń', ['central']],
	['Știri și știință', ['central']],
	['Người đọc báo buổi sáng', ['central', 'vietnamese']],
	['Běijīng rìbào, nǚ', ['central', 'extended']],
	['‘Alī ibn Abī Ṭālib, Ṣaḥīḥ', ['central', 'extended']],
	['€ and ₽ and ₫', ['vietnamese', 'extended']],
	['صحيفة الصباح', []],
	['朝日新聞 🗞', []],
])('finds the letters of %j', (text, found) => {
	expect(subsetsIn(text)).toEqual(found);
});

test('finds a single letter at the end of a long text', () => {
	expect(subsetsIn(`${'A day’s news. '.repeat(10_000)}ż`)).toEqual(['central']);
});

test('no letter is in two sets, and none is of western Europe', () => {
	const ranges = Object.values(subsets).flatMap(readRanges);
	ranges.sort(([a], [b]) => a - b);
	let end = 0xff;
	for (const [first, last] of ranges) {
		expect(first).toBeGreaterThan(end);
		expect(last).toBeGreaterThanOrEqual(first);
		end = last;
	}
});
