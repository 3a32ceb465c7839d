import { expect, test } from 'vitest';
import { matchIn } from '../../src/search/match-in.ts';
import { lookIn } from '../../src/search/look-in.ts';
import { makeExcerpt } from '../../src/search/make-excerpt.ts';
import { distanceOf } from '../../src/search/suggest.ts';
import { makeArticle } from '../helpers/make-article.ts';
import { ask, openIndex } from '../helpers/open-index.ts';

/** An article of a headline and a text, with filler to make it as long as wished. */
function write(headline: string, text: string, filler = 0) {
	const body = [text, ...Array<string>(filler).fill('Nothing else happened on the quay.')];
	return makeArticle({
		...{ id: headline, headline, wordCount: body.join(' ').split(' ').length },
		body: body.map((own) => ({ type: 'paragraph' as const, text: own })),
	});
}

const articles = [
	write('The mills', 'Lights were seen near the lighthouse, and a foghorn was heard.', 20),
	write('Foghorn falls silent', 'It had been heard for a hundred years.', 20),
	write('Fog', 'A foghorn, a foghorn, and again a foghorn.', 20),
	write('Tides', 'The light of the barrier is out. The crew of the lifeboat saw it.', 20),
	write('Naïve', 'Zoë Ångström of Łódź, a coöperative and its café.'),
];

test('a headline counts most, then how often; a word as typed counts more than its other forms', async () => {
	const { search } = await openIndex(articles);
	const find = async (text: string) =>
		(await (await search.find(ask(text))).results(0, 9)).map(({ id }) => id);
	expect(await find('foghorn')).toEqual(['Foghorn falls silent', 'Fog', 'The mills']);
	expect(await find('light')).toEqual(['Tides', 'The mills']);
	expect(await find('lights')).toEqual(['The mills', 'Tides']);
	expect(await find('"light"')).toEqual(['Tides']);
	expect(await find('headline:foghorns')).toEqual(['Foghorn falls silent']);
	expect(await find('zoe angstrom lodz "cooperative and its cafe"')).toEqual(['Naïve']);
});

test('what was found as what is told, and what no article has, with spellings near it', async () => {
	const { search } = await openIndex(articles);
	const found = await search.find(ask('lights "of the" fogh* -tides foghron'));
	expect(found.looked).toEqual({
		words: ['light', 'lights'],
		beginnings: ['fogh'],
		phrases: [['of', 'the']],
	});
	expect(found.count).toBe(0);
	expect(found.notFound).toEqual(['foghron']);
	expect(found.suggestions).toEqual(['lights "of the" fogh* -tides foghorn']);
});

test('the last word is taken for a beginning if no article has it, and that is told', async () => {
	const { search } = await openIndex(articles);
	const find = async (text: string) => {
		const { begun, count, looked, notFound } = await search.find(ask(text));
		return { begun, count, notFound, beginnings: looked.beginnings };
	};
	const found = { begun: 'fogho', count: 3, notFound: [], beginnings: ['fogho'] };
	expect(await find('the fogho')).toEqual(found);
	const nothing = { begun: undefined, count: 0, beginnings: [] };
	expect(await find('fogho the')).toEqual({ ...nothing, notFound: ['fogho'] });
	expect(await find('the "fogho"')).toEqual({ ...nothing, notFound: ['fogho'] });
	expect(await find('the foghox')).toEqual({ ...nothing, notFound: ['foghox'] });
	// What is left out is only what is written, and a whole word is no beginning of others.
	const { count } = await find('the');
	expect(await find('the -fogho')).toEqual({ ...nothing, count, notFound: [] });
	expect(await find('fog')).toEqual({ ...nothing, count: 1, notFound: [] });
	const marked = await lookIn('The foghorn of the fog.', 'the fogho', ['en']);
	expect(marked.beginnings).toEqual(['fogho']);
	expect((await lookIn('The foghorn of the fog.', 'the fog', ['en'])).beginnings).toEqual([]);
});

test('another spelling takes the place of the word that was meant, and of no part of another', async () => {
	const { search } = await openIndex(articles);
	const { suggestions } = await search.find(ask('xfoghron "of the" F\u00f3ghron'));
	expect(suggestions).toEqual(['xfoghron "of the" foghorn']);
});

test('matches stand where their words stand, once each', () => {
	const text = 'The Abi-Habib café: tide, TIDES and the tide-mill\nof the tide.';
	const find = (words: string[], beginnings: string[], phrases: string[][]) =>
		matchIn(text, { words, beginnings, phrases }).map(({ start, end }) => text.slice(start, end));
	expect(find(['tide'], [], [])).toEqual(['tide', 'tide', 'tide']);
	expect(find(['abihabib', 'cafe'], [], [])).toEqual(['Abi-Habib', 'café']);
	expect(find([], ['ti'], [])).toEqual(['tide', 'TIDES', 'tide-mill', 'tide']);
	expect(find([], [], [['the', 'tide']])).toEqual(['the tide', 'the tide']);
	expect(find(['the'], [], [['the', 'tide', 'mill']])).toEqual(['The', 'the tide-mill', 'the']);
	// No phrase goes over the end of a line.
	expect(find([], [], [['mill', 'of']])).toEqual([]);
});

test('an article is marked by its own words where there is no index', async () => {
	const text = 'The barrier, these barriers and barrierless shores.';
	expect(await lookIn(text, 'barriers "the barrier" shor* -these', ['en-GB'])).toEqual({
		words: ['barrier', 'barriers'],
		beginnings: ['shor'],
		phrases: [['the', 'barrier']],
	});
});

test('an excerpt shows where the most words stand together, and no word of it is changed', () => {
	const filler = 'Nothing else happened on the quay that day, nor on the day after.\n'.repeat(20);
	const text = `A foghorn was heard.\n${filler}The foghorn of the barrier is out.\n${filler}`;
	const parts = makeExcerpt(text, { words: ['foghorn', 'barrier'], beginnings: [], phrases: [] });
	const shown = parts.map(({ text: own }) => own).join('');
	expect(shown).toMatch(/^… The foghorn of the barrier is out\. Nothing .* …$/);
	expect(text.replaceAll('\n', ' ')).toContain(shown.slice(2, -2));
	expect(parts.filter(({ isMatch }) => isMatch).map(({ text: own }) => own)).toEqual([
		'foghorn',
		'barrier',
	]);
	const none = makeExcerpt(text, { words: ['tide'], beginnings: [], phrases: [] });
	expect(none).toEqual([
		{ text: expect.stringMatching(/^A foghorn was heard\. .*…$/) as string, isMatch: false },
	]);
	expect(makeExcerpt('', { words: ['tide'], beginnings: [], phrases: [] })).toEqual([]);
});

test.each([
	['tide', 'tide', 0],
	['tide', 'tied', 1],
	['tide', 'tides', 1],
	['tide', 'ride', 1],
	['tide', 'wade', 2],
	['foghorn', 'foghron', 1],
	['a', 'barrier', 3],
])('%s and %s differ by %d', (a, b, distance) => {
	expect(distanceOf(a, b, 2)).toBe(distance);
});
