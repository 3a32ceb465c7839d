import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import { expectMadeUp } from './expect-made-up.ts';
import { parse } from './parse.ts';
import {
	printTagged,
	renderings,
	taggedArticle,
	type TaggedArticle,
} from './print-factiva-tagged.ts';

/** Fields without which a record is no page, and the error that says so. */
const needed = {
	HD: 'missing-headline',
	PD: 'incomplete-header',
	SN: 'incomplete-header',
};

describe.each(renderings)('a tagged export with %s', (rendering) => {
	test('is read back, field by field', () => {
		fc.assert(
			fc.property(taggedArticle, (article) => {
				const { records, messages } = parse(printTagged(article, rendering));
				expect(messages).toEqual([]);
				expect(records).toHaveLength(1);
				expectArticle(records[0] as ExportRecord, article);
			}),
			{ numRuns: 200 },
		);
	});

	test('gives each record of a batch', () => {
		fc.assert(
			fc.property(fc.array(taggedArticle, { minLength: 2, maxLength: 6 }), (articles) => {
				const text = articles.map((article) => printTagged(article, rendering)).join('\n');
				const { records, messages } = parse(text);
				expect(messages).toEqual([]);
				expect(records).toHaveLength(articles.length);
				for (const [index, record] of records.entries())
					expectArticle(record, articles[index] as TaggedArticle);
			}),
			{ numRuns: 100 },
		);
	});

	test.each(Object.entries(needed))(
		'without %s gives the records beside it and one error',
		(lost, ruleId) => {
			fc.assert(
				fc.property(taggedArticle, taggedArticle, taggedArticle, (first, broken, last) => {
					const { records, messages } = parse(
						[
							printTagged(first, rendering),
							printTagged(broken, rendering, lost),
							printTagged(last, rendering),
						].join('\n'),
					);
					expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
					expect(records).toHaveLength(2);
					expectArticle(records[0] as ExportRecord, first);
					expectArticle(records[1] as ExportRecord, last);
				}),
				{ numRuns: 50 },
			);
		},
	);

	test.each(['WC', 'SC', 'LA', 'CY', 'NS', 'AN'])(
		'without %s loses neither the record nor another',
		(lost) => {
			fc.assert(
				fc.property(taggedArticle, taggedArticle, (first, last) => {
					const { records, messages } = parse(
						[printTagged(first, rendering, lost), printTagged(last, rendering)].join('\n'),
					);
					expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
					expect(records).toHaveLength(2);
					expect(records[0]?.body.map(({ text }) => text)).toEqual(first.paragraphs);
					expectArticle(records[1] as ExportRecord, last);
				}),
				{ numRuns: 50 },
			);
		},
	);
});

/** Megabytes of what reads like the name of a field, in a text or between records. */
test.each([
	'HD\n',
	'SE x\n',
	'TD x\n',
	'TD x\nART x\nRF x\n',
	'   IN\n',
	'RE\tx\n',
	'HD|x|\n',
	'*HD* x\n',
	' HD\nx\n   WC\n1 words\n   PD\n6 March 2019\n',
	'Document HRBC000020190306ef3600001\n',
])(
	'megabytes of %j are read in one go',
	(part) => {
		const header = 'HD x\nWC 1 words\nPD 6 March 2019\nSN The Courier\nLA English\nCY (c) X\nLP ';
		const { records, messages } = parse(header + part.repeat(2_000_000 / part.length));
		expect(records.length).toBeGreaterThanOrEqual(1);
		expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
	},
	60_000,
);

function expectArticle(record: ExportRecord, article: TaggedArticle): void {
	const { fields, endnotes } = record;
	expectMadeUp(record, article);
	expect(fields).toMatchObject({
		printColumn: article.column ?? null,
		printEdition: article.edition ?? null,
		publisher: article.publisher ?? null,
		otherFields: article.providers ? [{ label: 'IPC', value: article.providers }] : [],
	});
	const terms = fields.about.map(({ code, label }) => `${code} : ${label ?? ''}`);
	expect(terms).toEqual([...article.companies, ...article.subjects, 'porto : Porto Claro']);
	expect(endnotes.map(({ type, text }) => [type, text])).toEqual(
		article.captions.map((text) => ['caption', text]),
	);
}
