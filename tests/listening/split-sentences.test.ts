import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/browser/listening/split-sentences.ts';

/** Each row is a text, with a bar between its sentences. */
const cases = {
	en: [
		'The tide rose. | It did not fall.',
		'Mr. Dunn saw Mrs. Ford at No. 5 Quay St. Peter, vs. Col. Marsh. | Both left.',
		'J. R. Sarn flew to the U.S. Navy yard at 5 p.m. Monday. | He slept.',
		'“Is it wet?” she asked. | “Very!” said he.',
		'He counted: 1, 2 ... and on. | In 2019. | Then no more.',
		'It cost 3.50 crowns, i.e. nothing. | “Nothing.” | He paid.',
	],
	de: [
		'Am 3. Oktober kam Dr. Meier, z. B. mit dem Boot. | Er blieb bis 2019. | Dann ging er.',
		'„Nass?“ fragte Prof. Klee. | „Ja.“ | Das war alles.',
	],
	fr: ['M. Dupont et Mme. Durand, av. J.-C. déjà. | « Oui ? » dit-elle. | Fini.'],
	es: ['El Sr. Ruiz vive en EE. UU. con la Dra. Paz. | ¿Llueve? | ¡No!'],
	ar: ['وصل د. سالم إلى الميناء. | هل عاد؟ | نعم.'],
	zh: ['他来了。 | 他走了！ | “好吗？” | 她问。'],
};

describe('a text is split into sentences', () => {
	test.each(Object.entries(cases))('in %s', (language, rows) => {
		for (const row of rows) {
			const text = row.replaceAll(' | ', language === 'zh' ? '' : ' ');
			expect(split(text, language).join(' | ')).toBe(row);
		}
	});

	test('so that nothing but white space is between them, whatever the text', () => {
		const sign = fc.constantFrom(...'aZ. \n!?"”»3Mr,é。؟\u{1F30A}', 'Mr. ', 'U.S. ', ' ');
		fc.assert(
			fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
				const sentences = splitSentences(text, 'en');
				const kept = sentences.map(({ start, end }) => text.slice(start, end));
				expect(withoutSpace(kept.join(''))).toBe(withoutSpace(text));
				expect(kept).toEqual(kept.map((sentence) => sentence.trim()));
				for (const [index, { start }] of sentences.entries())
					expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
			}),
		);
	});
});

function split(text: string, language: string): string[] {
	return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

function withoutSpace(text: string): string {
	return text.replace(/\s+/gu, '');
}
