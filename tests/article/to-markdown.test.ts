import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/article/to-markdown.ts';
import type { Article, Block, Endnote, Person } from '../../src/article/schema.ts';
import { makeId } from '../../src/article/make-id.ts';
import { countWords } from '../../src/article/count-words.ts';
import { readExport } from '../../src/intake/read-export.ts';
import { isRule } from '../../src/parser/blocks.ts';
import { placeLinks } from '../../src/parser/fields/links.ts';
import { clean, cleanFixed } from '../../src/parser/lines.ts';
import { HOSTILE_HEADLINE, HOSTILE_PARAGRAPHS } from '../helpers/strange-exports.ts';
import { makeArticle } from '../helpers/make-article.ts';

/** Signs that mean something to Markdown, YAML or HTML, to be thrown together with words. */
const sign = fc.constantFrom(
	...'# ## 1. 12) - + * ** *** _ __ ` `` ``` ~~~ > < <b> </b> <!-- --> <? <![CDATA[ &amp; &#35; & \\ \\* [ ] [x] [x]: ]( ](u) ! ![ | --- ... === +++. : :: ; , @ % { } " \' ? ~ = / //'.split(
		' ',
	),
	...'http://x.test <http://x.test> a@b.test <a@b.test> www.x.test mailto:a@b.test harbour tide.'.split(
		' ',
	),
	...[
		'港',
		'水门',
		'مرفأ',
		'порт',
		'\u200e',
		'\u200f',
		'\u2066x\u2069',
		'😀',
		'e\u0301',
		'\u3000',
		'§',
		'•',
		'—',
		'0x1F',
		'null',
		'true',
		'007',
		'1e3',
	],
);
const glued = fc.array(
	fc.oneof(sign, sign, fc.constant(' '), fc.string({ unit: 'grapheme', maxLength: 4 })),
	{
		minLength: 1,
		maxLength: 14,
	},
);
/** A line as every reader of exports gives it. */
const line = glued
	.map((parts) => clean(parts.join('')))
	.filter((text) => text !== '' && text === clean(text));
const fixed = fc
	.array(
		fc.oneof(
			glued.map((parts) => parts.join('')),
			fc.constantFrom('', '\t', '  x\ty', '    z', '\u2028'),
		),
		{
			minLength: 1,
			maxLength: 6,
		},
	)
	.map((rows) => cleanFixed(rows.join('\n').replace(/[\r\v\f]/g, '')))
	.filter((text) => text.trim() !== '');
const url = fc.oneof(
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
	fc.constantFrom(
		'mailto:a@b.test',
		'www.x.test',
		'https://x.test/a(b)c',
		'https://x.test/?a=1&amp=2&copy;',
		'http://x.test/\\*_[x]',
		'https://x.test/)',
		'https://x.test/<a>',
	),
);
const person: fc.Arbitrary<Person> = fc.record({
	name: line,
	location: fc.option(line),
	role: fc.option(line),
});
const rule = fc.constantFrom(
	'---',
	'***',
	'* * *',
	'- - -',
	'___',
	'_ _ _',
	'-'.repeat(69),
	'+++.',
	'~~~',
	'===',
	'•••',
	'---.',
	'# # #',
	'———',
	'+ + +',
	'- — -',
);
const linked = fc
	.array(fc.tuple(line, fc.option(url)), { minLength: 1, maxLength: 5 })
	.map((parts) => {
		let text = '';
		const places = [];
		for (const [words, address] of parts) {
			const start = text.length + (text === '' ? 0 : 1);
			text = text === '' ? words : `${text} ${words}`;
			if (address) places.push({ start, end: text.length, url: address });
		}
		return { text, links: placeLinks(text, places) };
	})
	.filter(({ text }) => text === clean(text));
const block: fc.Arbitrary<Block> = fc.oneof(
	line.filter((text) => !isRule(text)).map((text) => ({ type: 'paragraph' as const, text })),
	fc
		.tuple(fc.constantFrom('heading' as const, 'listItem' as const, 'quote' as const), line)
		.map(([type, text]) => ({ type, text })),
	fc
		.tuple(
			fc.constantFrom(
				'paragraph' as const,
				'heading' as const,
				'listItem' as const,
				'quote' as const,
			),
			linked,
		)
		.map(([type, { text, links }]): Block =>
			links.length > 0 ? { type, text, links } : { type: isRule(text) ? 'break' : type, text },
		)
		.filter(({ type, text }) => type !== 'break' || isRule(text)),
	fixed.map((text) => ({ type: 'preformatted' as const, text })),
	rule.map((text) => ({ type: 'break' as const, text })),
);
const note: fc.Arbitrary<Endnote> = fc.record({
	type: fc.constantFrom(
		'contributor' as const,
		'correction' as const,
		'other' as const,
		'wire' as const,
	),
	text: fc.array(line, { minLength: 1, maxLength: 4 }).map((rows) => rows.join('\n')),
});
const maybe = fc.option(line);
const count = fc.option(fc.integer({ min: 0, max: 9999 }));
/** Any article that readers could give, and many that none would. */
const anyArticle: fc.Arbitrary<Article> = fc
	.record({
		headline: line,
		kicker: maybe,
		alternativeHeadline: maybe,
		byline: fc.oneof(maybe, fc.constantFrom('By Ana Ruiz in Lima and Bo Chen', 'Reuters')),
		authors: fc.array(person, { maxLength: 2 }),
		contributors: fc.array(person, { maxLength: 2 }),
		creditText: maybe,
		dateline: maybe,
		datePublished: fc
			.date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10)),
		timePublished: fc.option(fc.constantFrom('21:13Z', '00:00Z')),
		publication: line,
		publicationCode: maybe,
		printSection: maybe,
		printColumn: maybe,
		printEdition: maybe,
		printPage: fc.option(fc.constantFrom('A6', '18', '06', '1e3', '45-61', '0x1F', '~', 'null')),
		volumeNumber: fc.option(fc.constantFrom('32', '0')),
		issueNumber: fc.option(fc.constantFrom('13/2017', '3')),
		issn: fc.option(fc.constant('0162-9115')),
		inLanguage: fc.constantFrom('en', 'zh-Hant', 'und', 'no', 'ar', 'ja'),
		publisher: maybe,
		copyrightNotice: fc.oneof(maybe, fc.constant('Copyright 2019 X')),
		copyrightYear: count,
		wordCountDeclared: count,
		identifier: maybe,
		about: fc.array(
			fc.record({
				scheme: fc.constantFrom('subject' as const, 'keyword' as const),
				code: maybe,
				label: maybe,
			}),
			{ maxLength: 2 },
		),
		otherFields: fc.array(fc.record({ label: fc.oneof(line, fc.constant('')), value: line }), {
			maxLength: 2,
		}),
		body: fc.array(block, { maxLength: 8 }),
		endnotes: fc.array(note, { maxLength: 3 }),
	})
	.map((facts) => {
		const { body, inLanguage } = facts;
		const wordCount = body.reduce((sum, { text }) => sum + countWords(text, inLanguage), 0);
		return makeArticle({ ...facts, id: makeId(facts), wordCount });
	});

/** Read an article's Markdown; without the source, which is the file. */
function readBack(article: Article) {
	const { articles, messages } = readExport(
		'article.md',
		new TextEncoder().encode(toMarkdown(article)),
	);
	return {
		articles: articles.map(({ source: _, ...rest }) => rest),
		errors: messages.filter(({ severity }) => severity === 'error').map(({ reason }) => reason),
		rules: messages.map(({ ruleId }) => ruleId),
	};
}

function withoutSource({ source: _, ...rest }: Article) {
	return rest;
}

test('what is written is read back, whatever the words', () => {
	fc.assert(
		fc.property(anyArticle, (article) => {
			const { articles, errors, rules } = readBack(article);
			expect(errors).toEqual([]);
			expect(articles).toEqual([withoutSource(article)]);
			expect(rules).not.toContain('text-outside-record');
			expect(rules).not.toContain('unknown-header-line');
		}),
		{ numRuns: 300 },
	);
}, 60_000);

test('text that looks like code stays text', () => {
	const body: Block[] = HOSTILE_PARAGRAPHS.map((text) => ({ type: 'paragraph', text }));
	const article = makeArticle({ headline: HOSTILE_HEADLINE, body });
	const [read] = readBack(article).articles;
	expect(read).toMatchObject({ headline: HOSTILE_HEADLINE, body });
});
