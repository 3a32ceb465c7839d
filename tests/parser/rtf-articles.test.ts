import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import { contentOf } from './expect-made-up.ts';
import { madeUp, numberOf, print } from './made-up-exports.ts';
import { parse } from './parse.ts';
import { printTagged, taggedArticle } from './print-factiva-tagged.ts';
import { printRtf, printTaggedRtf, rtfStyle } from './print-rtf.ts';

const raw = String.raw;

test('articles printed as RTF are read back', () => {
	fc.assert(
		fc.property(fc.array(madeUp, { minLength: 1, maxLength: 4 }), rtfStyle, (articles, style) => {
			const { records, messages } = parse(printRtf(articles, style));
			expect(messages).toEqual([]);
			expect(records.map(contentOf)).toEqual(
				articles.map((article) => contentOf(parse(print(article)).records[0] as ExportRecord)),
			);
			expect(records.map(({ format }) => format)).toEqual(articles.map(() => 'factiva-rtf'));
			expect(records.map(({ fields }) => fields.identifier)).toEqual(
				articles.map((article) => (article.number === undefined ? null : numberOf(article))),
			);
			expect(records.map(({ body }) => body.map(({ text }) => text))).toEqual(
				articles.map(({ paragraphs }) => paragraphs),
			);
		}),
		{ numRuns: 500 },
	);
});

test('tagged articles printed as RTF are read as their text is', () => {
	const articles = fc.array(taggedArticle, { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(articles, rtfStyle, (printed, style) => {
			const { records, messages } = parse(printTaggedRtf(printed, style));
			expect(messages).toEqual([]);
			expect(records.map(contentOf)).toEqual(
				printed.map((article) =>
					contentOf(parse(printTagged(article, 'tab')).records[0] as ExportRecord),
				),
			);
			expect(records.map(({ format }) => format)).toEqual(printed.map(() => 'factiva-rtf'));
		}),
		{ numRuns: 300 },
	);
});

describe('megabytes of one thing are read in one go', () => {
	const head = printRtf(fc.sample(madeUp, { numRuns: 1, seed: 1 }), {
		gaps: 'empty',
		signs: 'both',
		hits: false,
		wrapped: false,
	}).replace(/\}\n$/, '');
	const fill = (part: string) => part.repeat(4_000_000 / part.length);
	const link = raw`{\field{\*\fldinst HYPERLINK "http://x.test"}{\fldrslt a b}}`;

	test.each([
		['open groups', fill('{')],
		['open groups that change something', fill(raw`{\f1 `)],
		['closed groups', fill('{}')],
		['braces too many', fill('}')],
		['empty paragraphs', fill(raw`\par `)],
		['short paragraphs', fill(raw`a\par `)],
		['lines', fill(raw`a\line `)],
		['binary data that never ends', fill(raw`\bin999999999 `)],
		['binary data', fill(raw`\bin1 }`)],
		['bytes', fill(raw`\'e9`)],
		['numbers', fill(raw`\u8364?`)],
		['one word', `\\${fill('a')}`],
		['one number', raw`\a${fill('1')}`],
		['line ends', fill('\n')],
		['links', fill(link)],
		['results of one field', raw`{\field{\*\fldinst ${' '.repeat(1e6)}}${fill(raw`{\fldrslt a}`)}`],
		['notes in notes', fill(raw`{\footnote a`)],
		['bullets', fill(raw`{\listtext\bullet\tab}`)],
		['cells', fill(raw`\cell `)],
		['cells with words', fill(raw`a\cell `)],
		['rows', fill(raw`\trowd a\cell b\cell\row `)],
		['pages', fill(raw`a\page `)],
		['fonts', raw`{\fonttbl${fill(raw`{\f1\fcharset2 Symbol;}`)}}`],
		['files joined', fill(raw`{\rtf1 a}`)],
	])(
		'%s',
		(_, text) => {
			const { records, messages } = parse(head + text);
			expect(records).toHaveLength(1);
			expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
		},
		60_000,
	);
});
