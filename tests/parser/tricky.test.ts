import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { readExports } from '../../src/intake/read-exports.ts';
import type { Message } from '../../src/parser/messages.ts';

const folder = 'tests/fixtures/tricky';

interface Reading {
	articles: Article[];
	messages: Message[];
	/** The first article, where there is one. */
	first: Article | undefined;
}

type Look = (reading: Reading) => unknown;

const of =
	<Name extends keyof Article>(name: Name): Look =>
	({ first }) =>
		first?.[name];
const names: Look = ({ first }) =>
	first?.authors.map(({ name, location }) => (location ? `${name}, ${location}` : name));
const contributors: Look = ({ first }) =>
	first?.contributors.map(({ name, location }) => (location ? `${name}, ${location}` : name));
const roles: Look = ({ first }) => first?.contributors.map(({ role }) => role);
const blocks: Look = ({ first }) => first?.body.map(({ type }) => type);
const texts: Look = ({ first }) => first?.body.map(({ text }) => text);
const notes: Look = ({ first }) => first?.endnotes.map(({ type }) => type);
const links: Look = ({ first }) => first?.body.flatMap((block) => block.links ?? []);
const rules: Look = ({ messages }) => messages.map(({ ruleId }) => ruleId);
const headlines: Look = ({ articles }) => articles.map(({ headline }) => headline);
const sections: Look = ({ articles }) => articles.map(({ printSection }) => printSection);

/** The 55 rows of the table of tricky cases: what each demands of the record, one line a demand. */
const demands: Array<[name: string, look: Look, value: unknown]> = [
	['01-kicker-and-two-spaces', of('headline'), 'Harbor Town Reopens Its Ferry'],
	['01-kicker-and-two-spaces', of('kicker'), 'World News'],
	['02-deck-after-semicolon', of('headline'), 'A Quiet Vote; Council keeps its old rules'],
	['02-deck-after-semicolon', of('alternativeHeadline'), 'Council keeps its old rules'],
	['03-deck-after-dashes', of('alternativeHeadline'), 'Towns along the coast weigh costs'],
	['04-two-authors-with-places', names, ['Ana Ruiz, Lima', 'Bo Chen, Oslo']],
	['05-three-authors', names, ['Ana Ruiz', 'Bo Chen', 'Carl Dahl']],
	['06-by-inside-a-name', names, ['Abby Byrne']],
	['06b-von-inside-a-name', names, ['Vonlanthen']],
	['06b-von-inside-a-name', of('creditText'), 'SZ'],
	['07-capitals-with-von', names, ['ERIKA NOVAK']],
	['07b-korean-reporter', names, ['표태준']],
	['07c-initials', names, ['GCA']],
	['07d-underscore', names, []],
	['07d-underscore', of('byline'), '_'],
	['08-no-byline', of('byline'), null],
	['08-no-byline', names, []],
	['09-byline-and-credit', names, ['Ana Ruiz']],
	['09-byline-and-credit', of('creditText'), 'Special to The Harbor Times'],
	['10-credit-alone', of('creditText'), 'Reuters'],
	['10-credit-alone', names, []],
	['11-count-with-comma', of('wordCountDeclared'), 1147],
	['11b-count-with-stop', of('wordCountDeclared'), 1147],
	['11c-count-in-chinese', of('wordCountDeclared'), 8165],
	['11d-count-with-space', of('wordCountDeclared'), 1147],
	['12-count-in-the-headline', of('headline'), '500 words on kindness'],
	['12b-count-in-the-text', ({ articles }) => articles.length, 1],
	['12b-count-in-the-text', ({ first }) => first?.body[2]?.text, '300 words'],
	['13-date-french', of('datePublished'), '2011-12-29'],
	['13b-date-german', of('datePublished'), '1993-01-09'],
	['13c-date-spanish', of('datePublished'), '2013-12-08'],
	['13d-date-chinese-with-time', of('datePublished'), '2018-10-07'],
	['13d-date-chinese-with-time', of('timePublished'), '17:04Z'],
	['14-time-under-the-date', of('timePublished'), '21:13Z'],
	['14-time-under-the-date', of('publication'), 'Wire News'],
	['15-page-that-looks-like-a-time', of('publicationCode'), 'BILDE'],
	['15-page-that-looks-like-a-time', of('printEdition'), 'BIDE'],
	['15-page-that-looks-like-a-time', of('printPage'), '00:00:37'],
	['15-page-that-looks-like-a-time', of('volumeNumber'), '0'],
	['15-page-that-looks-like-a-time', of('timePublished'), null],
	['16-name-and-code-of-a-wire', of('publicationCode'), 'WIRE'],
	['16b-name-equals-code', of('publication'), 'STT'],
	['16b-name-equals-code', of('publicationCode'), 'STT'],
	['17-tagged-source-code-pr', of('publicationCode'), 'PR'],
	['17b-tagged-source-code-ibj', of('publicationCode'), 'IBJ'],
	['18-edition-and-page', of('printEdition'), 'Late Edition - Final'],
	['18-edition-and-page', of('printPage'), 'A6'],
	['19-page-volume-issue-issn', of('printPage'), '45-61'],
	['19-page-volume-issue-issn', of('volumeNumber'), '32'],
	['19-page-volume-issue-issn', of('issueNumber'), '3'],
	['19-page-volume-issue-issn', of('issn'), '1555-385X'],
	['20-two-bare-numbers', of('printPage'), '21'],
	['20-two-bare-numbers', of('volumeNumber'), '22'],
	['20-two-bare-numbers', rules, ['ambiguous-edition-page-volume']],
	['21-language-in-german', of('inLanguage'), 'en'],
	['21b-language-in-chinese', of('inLanguage'), 'en'],
	['21c-language-in-french', of('inLanguage'), 'fr'],
	['22-copyright-quelle', of('copyrightNotice'), 'Quelle: Talblatt, 2018.'],
	['22-copyright-quelle', of('copyrightYear'), 2018],
	['22b-copyright-after-an-address', of('copyrightYear'), 2018],
	['22c-copyright-in-brackets', of('copyrightNotice'), '(Copyright (c) 2007, X, Inc.)'],
	['22c-copyright-in-brackets', of('copyrightYear'), 2007],
	['22d-copyright-with-a-broken-year', of('copyrightYear'), null],
	['23-nothing-below-the-text', headlines, ['Tide Gate Opens Again']],
	['23-nothing-below-the-text', of('identifier'), null],
	['24-section-right-after-the-number', sections, [null, 'Markets']],
	['25-form-feed', headlines, ['Tide Gate Opens Again', 'Oak Prices Fall']],
	['25b-line-of-an-em-space', headlines, ['Tide Gate Opens Again', 'Oak Prices Fall']],
	['25c-byte-order-mark', headlines, ['Tide Gate Opens Again']],
	['26-odd-white-space-and-line-ends', of('headline'), 'Tide Gate Opens Again'],
	[
		'26-odd-white-space-and-line-ends',
		({ first }) => first?.body[0]?.text,
		'The gate opened at six, and 1 147 barges were the harbour’s problem before noon.',
	],
	['27-windows-1252', names, ['Zoë Müller']],
	['27-windows-1252', rules, ['windows-1252']],
	['28-search-summary', rules, ['search-summary']],
	['28-search-summary', of('datePublished'), '2019-03-06'],
	['29-words-search-summary-in-a-sentence', ({ first }) => first?.body.length, 3],
	['30-page-header-in-a-sentence', rules, ['page-header']],
	[
		'30-page-header-in-a-sentence',
		({ first }) => first?.body[0]?.text,
		'The tide gate opened at six, and the first barge went through with a load of oak and two bored dogs.',
	],
	['31-contributor-under-a-rule', contributors, ['Cal Dow, Rome']],
	['31-contributor-under-a-rule', blocks, ['paragraph', 'paragraph']],
	['32-rule-between-paragraphs', blocks, ['paragraph', 'break', 'paragraph']],
	['33-contributor-without-a-rule', contributors, ['Cal Dow']],
	['34-author-note', notes, ['authorNote']],
	['34-author-note', contributors, []],
	['35-contact', notes, ['contact']],
	['36-wire-tail', notes, ['wire', 'wire']],
	['37-reporting-by', roles, ['Reporting', 'Editing']],
	['37-reporting-by', ({ first }) => first?.body[1]?.text.endsWith('Editing by Bo Chen)'), true],
	['38-correction-at-the-end', notes, ['correction']],
	['38b-correction-as-an-item', of('headline'), 'Corrections & Amplifications'],
	['39-bracketed-word-and-link', links, [{ text: 'guide', url: 'https://x.test/g' }]],
	['39-bracketed-word-and-link', ({ first }) => first?.body[0]?.text.includes('[northern]'), true],
	[
		'40-bullets-and-a-heading',
		blocks,
		['paragraph', 'listItem', 'listItem', 'paragraph', 'heading', 'paragraph'],
	],
	['41-live-blog', blocks, ['paragraph', 'paragraph', 'paragraph']],
	['41-live-blog', of('timePublished'), null],
	['42-initials-of-a-paper', notes, ['other']],
	['42-initials-of-a-paper', of('publisher'), 'Courier Press Ltd'],
	['42b-initials-of-an-agency', notes, ['other']],
	['43-copyright-again', notes, ['copyright']],
	['43-copyright-again', of('publisher'), null],
	['44-caption', notes, ['caption']],
	['45-update-of-a-wire', of('headline'), 'UPDATE 1-Ferry line reopens'],
	['45b-refile-of-a-wire', of('headline'), 'REFILE-Ferry line reopens after a night of fog'],
	[
		'46-numbered-list',
		headlines,
		['Schleuse wieder offen', 'Fähre fährt wieder', 'Eichenholz wird billiger'],
	],
	['46b-number-that-is-no-list', headlines, ['12) Fähre fährt wieder']],
	['47-publisher', of('publisher'), 'Harbor Press Ltd'],
	['47b-short-last-paragraph', of('publisher'), null],
	['47b-short-last-paragraph', ({ first }) => first?.body.at(-1)?.text, 'We will see.'],
	['48-same-number-twice', ({ articles }) => articles.length, 1],
	['48-same-number-twice', rules, ['duplicate-record']],
	['48b-same-headline-and-day', ({ articles }) => articles.length, 2],
	['49-empty-text', texts, []],
	['49-empty-text', rules, ['empty-text']],
	['49b-caption-only', notes, ['caption']],
	[
		'50-tagged-lead-and-text',
		texts,
		[
			'The tide gate opened at six, and the first barge went through with a load of oak and two bored dogs.',
			'Nobody on the quay could say who had left the lamp burning.',
			'Everyone agreed that it had been a good lamp.',
			'By noon it was out.',
		],
	],
	['51-headline-on-two-lines', of('headline'), 'Harbor Town Reopens Its Ferry'],
	['51-headline-on-two-lines', of('printSection'), 'News'],
	['51-headline-on-two-lines', rules, ['ambiguous-headline']],
	['51b-unknown-line-above-two', of('printSection'), 'Along the Inland Water'],
	['52-nexis-section-and-page', of('printSection'), 'NEWS'],
	['52-nexis-section-and-page', of('printPage'), '3'],
	['52b-nexis-section-column-and-page', of('printColumn'), '0'],
	['52b-nexis-section-column-and-page', of('printPage'), '1'],
	['53-nexis-transcript', ({ first }) => first?.body[0]?.text, 'ANNOUNCER: Good evening.'],
	['54-proquest-colon-in-the-text', ({ first }) => first?.body[1]?.text, 'Lesson one: breathe.'],
	['55-search-page-alone', rules, ['no-record']],
	['55b-list-of-headlines', rules, ['headline-list']],
	['55c-rtf-named-txt', headlines, ['Tide Gate Opens Again']],
	['55d-html-named-txt', headlines, ['Tide Gate Opens Again']],
	['55e-rtf-without-an-article', rules, ['unsupported-format']],
	['55f-page-without-an-article', rules, ['unsupported-format']],
];

test.each(demands)('%s', async (name, look, value) => {
	expect(look(await read(name))).toEqual(value);
});

test('each of the 55 rows has its exports, and each export its demand', () => {
	const rows = Array.from({ length: 55 }, (_, index) => String(index + 1).padStart(2, '0'));
	const cases = readdirSync(folder);
	expect([...new Set(cases.map((name) => name.slice(0, 2)))]).toEqual(rows);
	const demanded = new Set(demands.map(([name]) => name));
	expect(cases.filter((name) => !demanded.has(name))).toEqual([]);
});

async function read(name: string): Promise<Reading> {
	const { articles, messages } = await readExports([`${folder}/${name}/export.txt`]);
	return { articles, messages, first: articles[0] };
}
