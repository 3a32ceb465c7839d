import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import {
	printFooter,
	printProquest,
	proquestArticle,
	type ProquestArticle,
} from './print-proquest.ts';

const tags: Record<string, string> = { English: 'en', French: 'fr', German: 'de' };

/** What an article has to come back as. */
function expected(article: ProquestArticle) {
	const { authors, place, credit } = article;
	return {
		headline: article.title,
		byline: authors.map((own) => own.join(', ')).join('; ') || null,
		authors: authors.map(([surname, given]) => ({
			name: `${given} ${surname}`,
			location: null,
			role: null,
		})),
		contributors: credit ? [{ name: 'Jo Ek', location: 'Saltmarsh', role: null }] : [],
		datePublished: article.date.toISOString().slice(0, 10),
		publication: article.publication,
		printSection: article.section ?? null,
		printPage: article.page ?? null,
		volumeNumber: article.volume ?? null,
		inLanguage: tags[article.language],
		copyrightNotice: article.copyright,
		identifier: String(article.number),
		about: [
			...article.subjects.map((label) => ({ scheme: 'subject', code: null, label })),
			...article.people.map((label) => ({ scheme: 'person', code: null, label })),
		],
		otherFields: [
			{ label: '', value: `https://x.test/docview/${article.number}` },
			...(article.abstract.length > 0
				? [{ label: expect.any(String) as string, value: article.abstract.join(' ') }]
				: []),
			...(place === undefined ? [] : [{ label: '', value: place }]),
			{ label: expect.any(String) as string, value: 'Estuary Newsstand' },
		],
	};
}

test('what is printed is read back, in every menu and both manners', () => {
	fc.assert(
		fc.property(
			fc.array(proquestArticle, { minLength: 1, maxLength: 4 }),
			fc.boolean(),
			fc.constantFrom('\n', '\r\n', '\r'),
			(articles, headings, end) => {
				const printed = articles.map((article) => printProquest(article, headings)).join('');
				const { records, messages } = parse((printed + printFooter()).replaceAll('\n', end));
				expect(messages.map(({ ruleId }) => ruleId)).toEqual(['cover-page']);
				expect(records).toHaveLength(articles.length);
				for (const [index, { fields, body, format }] of records.entries()) {
					const article = articles[index] as ProquestArticle;
					expect(format).toBe('proquest');
					expect(fields).toMatchObject(expected(article));
					expect(body.map(({ text }) => text)).toEqual(article.paragraphs);
				}
			},
		),
		{ numRuns: 300 },
	);
}, 60_000);

test('a text that ends like a field keeps its end', () => {
	fc.assert(
		fc.property(
			proquestArticle,
			fc.constantFrom('Location: Pier 4, at noon.', 'Author: unknown.', 'Source: the tide.'),
			(article, last) => {
				const whole = {
					...article,
					credit: undefined,
					subjects: ['Harbors'],
					paragraphs: [...article.paragraphs, last],
				};
				const { records } = parse(printProquest(whole) + printFooter());
				expect(records[0]?.body.at(-1)?.text).toBe(last);
			},
		),
		{ numRuns: 100 },
	);
});

/** Lines that mean something to the layout, to be thrown together at random. */
const line = fc.oneof(
	fc.constantFrom(
		'_'.repeat(60),
		'Document 2 of 3',
		'Harbour Reopens',
		'Author: Ruiz, Ana',
		'Author: ;,',
		'Abstract: a',
		'Links:',
		'https://x.test/a',
		'Full text: a',
		'FULL TEXT',
		'DETAILS',
		'[CREDIT: Jo Ek]',
		'Credit:',
		'Subject: a; b (12%)',
		'Location: a',
		'Title: Harbour Reopens',
		'Title:',
		'Publication title: The Estuary Ledger; Porto Claro',
		'Publication title: ;',
		'Publication date: Mar 6, 2019',
		'Pages: p. A6; b',
		'Volume: 1',
		'Issue: x',
		'ISSN: 15553850',
		'ProQuest document ID: 1',
		'© 2026 ProQuest LLC',
		'',
		'',
	),
	fc.string({ unit: 'grapheme' }),
);

test('no lines make the parser throw, and nothing of a record is lost', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 40 }), proquestArticle, (lines, own) => {
			const [above, below] = printProquest(own).split('\n\nFull text:');
			const text = [above, ...lines, `Full text:${below ?? ' a'}`, ...lines].join('\n\n');
			const { records, messages } = parse(text);
			if (records.length === 0)
				expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

const article = fc.sample(proquestArticle, { numRuns: 1, seed: 7 })[0] as ProquestArticle;
const printed = printProquest({ ...article, menu: 'en' });
const SIZE = 3_000_000;
const fill = (part: string) => part.repeat(SIZE / part.length);

test.each([
	['text', printed.replace('Full text: ', `Full text: ${fill('word ')}\n\n`)],
	['fields', printed + fill('Subject: Harbors\n\n')],
	['labels in the text', printed.replace('Full text: ', `Full text: ${fill('Location: a.\n\n')}`)],
	['colons', printed.replace('Full text: ', `Full text: ${fill(':\n\n')}`)],
	['separators', printed + fill(`${'_'.repeat(60)}\n\n`)],
	['separators with text', printed + fill(`${'_'.repeat(60)}\n\na\n\n`)],
	[
		'separators in the text',
		printed.replace('Full text: ', `Full text: ${fill(`a\n\n${'_'.repeat(60)}\n\n`)}`),
	],
	['titles', printed.replace('Full text: ', `Full text: ${fill('Title: a\n\n')}`)],
	['records', fill(printed)],
	['addresses', printed + fill('https://x.test/a\n\n')],
])(
	'megabytes of %s are read in one go',
	(_, text) => {
		const { records, messages } = parse(text);
		expect(records.length).toBeGreaterThan(0);
		expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
	},
	60_000,
);
