import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '../../src/search/split-words.ts';

/** Words with a place, and behind a line those without. */
function wordsOf(text: string): string {
	const placed: string[] = [];
	const joined: string[] = [];
	splitWords(text, (word, _start, _end, place) => (place < 0 ? joined : placed).push(word));
	return [placed.join(' '), ...joined].join(' | ');
}

test.each([
	['Straße, ŁÓDŹ & İstanbul', 'strasse lodz istanbul'],
	['Cœur fiancé Ærø þorn smørrebrød', 'coeur fiance aero thorn smorrebrod'],
	['ﬁne ｗｉｄｅ', 'fine wide'],
	["don't", 'dont'],
	['don’t can’t', 'dont cant'],
	["O'Neill’s", 'o neill s | oneills'],
	['Abi-Habib', 'abi habib | abihabib'],
	['l’eau d‘Arc', 'l eau d arc | leau | darc'],
	['state-of-the-art', 'state of the art | stateoftheart'],
	['a - b – c', 'a b c'],
	['U.S. and U.S.A.', 'u s and u s a | us | usa'],
	['end.Begin 3.5', 'end begin 3 5'],
	['1,234 10.000 1 234 567 12,5 2019,100', '1234 10000 1 234 567 12 5 2019 100'],
	['٢٠١٩ २०१९ ２０１９', '2019 2019 2019'],
	['Ελλάς ΕΛΛΆΣ', 'ελλασ ελλασ'],
	['мой ёлка', 'мой елка'],
	['الْمِينَاء أحمد على مدرسة کتاب ـــ', 'الميناء احمد علي مدرسه كتاب'],
	['שָׁלוֹם צה״ל', 'שלום צה ל | צהל'],
	['हिन्दी में', 'हिन्दी में'],
	['東京タワー', '東 京 タ ワ ー'],
	['ｶﾞｽ', 'ガ ス'],
	['iPhone手机壳', 'iphone 手 机 壳'],
	['서울에서', '서 울 에 서'],
	['ที่นี่', 'ที่ นี่'],
	['- … “ ” ́', ''],
])('%s is split into %s', (text, words) => {
	expect(wordsOf(text)).toBe(words);
});

test('a line end takes a place, so that no phrase goes over it', () => {
	const places: number[] = [];
	splitWords('one two\nthree', (_word, _start, _end, place) => places.push(place));
	expect(places).toEqual([0, 1, 3]);
});

test('words are found where they stand, in order, and read again they are the same', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			let last = -1;
			splitWords(text, (word, start, end, place) => {
				const again: string[] = [];
				splitWords(text.slice(start, end), (own, _s, _e, at) => {
					if (at < 0 === place < 0) again.push(own);
				});
				expect(again).toEqual([word]);
				expect(word).not.toBe('');
				if (place < 0) return;
				expect(place).toBeGreaterThan(last);
				last = place;
			});
		}),
	);
});
