import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, type Term } from '../../src/search/parse-query.ts';

/** A query as it was understood: what has to be there one after another, `|` between alternatives. */
function read(text: string): string {
	return parseQuery(text)
		.map(({ any, isLeftOut }) => (isLeftOut ? '-' : '') + any.map(show).join('|'))
		.join(' ');
}

function show(term: Term): string {
	const field = term.isOnlyInHeadline ? 'headline:' : '';
	if (term.kind === 'phrase') return `${field}<${term.words.join(' ')}>`;
	if (term.kind === 'beginning') return `${field}${term.beginning}*`;
	return `${field}${term.word}${term.isExact ? '!' : ''}`;
}

test.each([
	['salt Marsh', 'salt marsh'],
	['the "salt marsh" fog', 'the <salt marsh> fog'],
	['“salt marsh” «fog»', '<salt marsh> fog!'],
	['-fog -"salt marsh" tide', '-fog -<salt marsh> tide'],
	['salt OR brine OR "sea water" fog', 'salt|brine|<sea water> fog'],
	['harb* ha* é*', 'harb* ha e'],
	['headline:barrier Headline:"the barrier"', 'headline:barrier headline:<the barrier>'],
	['-headline:fog', '-headline:fog'],
	["Abi-Habib O'Neill", '<abi habib>|abihabib <o neill>|oneill'],
	["don't U.S. AT&T", 'dont <u s> <at t>'],
	['東京タワー 東', '<東 京 タ ワ ー> 東!'],
	['1,234', '1234'],
	// As keyboards of East Asia write it.
	['塩　ＯＲ　潮 －霧', '塩!|潮! -霧!'],
	['「塩の浜」 －『霧笛』 ｢潮｣', '<塩 の 浜> -<霧 笛> 潮!'],
	['ｈａｒｂ＊ headline：霧 Ｈｅａｄｌｉｎｅ：「霧笛」', 'harb* headline:霧! headline:<霧 笛>'],
	// What means nothing is taken as it is.
	['OR', 'or'],
	['OR salt', 'or salt'],
	['salt OR', 'salt or'],
	['salt OR OR brine', 'salt or|brine'],
	['salt OR -brine', 'salt or -brine'],
	['-salt OR brine', '-salt or brine'],
	['"salt marsh', '<salt marsh>'],
	['salt"marsh"', '<salt marsh>'],
	['- -- "" * ! headline:', 'headline'],
	['*salt sa*lt', 'salt <sa lt>'],
	['', ''],
])('%s is understood as %s', (text, understood) => {
	expect(read(text)).toBe(understood);
});

test('nothing that a reader types is refused, and all of it that is a word is looked for', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			for (const { any } of parseQuery(text)) expect(any.length).toBeGreaterThan(0);
		}),
	);
	fc.assert(
		fc.property(
			fc.array(fc.stringMatching(/^[a-z]{3,9}["*:()~^-]{0,2}$/), { minLength: 1 }),
			(words) => {
				const letters = words.join(' ').replace(/[^a-z]+/g, '');
				expect(
					parseQuery(words.join(' '))
						.flatMap(({ any }) => any.slice(0, 1))
						.map(lettersOf)
						.join(''),
				).toBe(letters);
			},
		),
	);
});

function lettersOf(term: Term): string {
	if (term.kind === 'phrase') return term.words.join('');
	return term.kind === 'word' ? term.word : term.beginning;
}
