import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import { contentOf, expectMadeUp } from './expect-made-up.ts';
import { madeUp, print } from './made-up-exports.ts';
import { parse } from './parse.ts';

/** Lines that mean something to the parser, to be thrown together at random. */
const line = fc.oneof(
	fc.constantFrom(
		'455 words',
		'6 September 2017',
		'31 September 2017',
		'The Harbour Courier',
		'J',
		'A6',
		'English',
		'Copyright 2017 X',
		'---',
		'* item',
		'By Ana Ruiz',
		'',
		'',
		'\f',
		'\u2003',
		'Document J000000020170906ed960002t',
		'Search Summary',
		'Text\tfog',
		'Page 1 of 2 © 2026 Factiva, Inc. All rights reserved.',
		'Corrections & Amplifications',
		'a guide[https://x.test]',
		'[mailto:',
		'Photo: x',
		'(c) 2017',
		'字',
		'8165 字',
		'\ud800',
	),
	fc.string({ unit: 'grapheme' }),
);
const anyText = fc
	.array(line, { maxLength: 40 })
	.chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));

test('no bytes make the parser throw, and each message and line is in the file', () => {
	const source = fc.oneof(
		fc.uint8Array({ maxLength: 400 }),
		anyText.map((text) => new TextEncoder().encode(text)),
		anyText.map(toUtf16),
	);
	fc.assert(
		fc.property(source, (bytes) => {
			const { records, messages } = parse(bytes);
			const lines = bytes.length + 1;
			for (const { line, column } of messages)
				expect(line >= 1 && line <= lines && column >= 1).toBe(true);
			for (const { lines: own } of records)
				for (const { from, start, end, to } of own)
					expect(from <= start && start < end && end <= to).toBe(true);
			if (records.length === 0)
				expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
		}),
		{ numRuns: 3000 },
	);
});

test('what is printed is read back', () => {
	fc.assert(
		fc.property(madeUp, (article) => {
			const { records, messages } = parse(print(article));
			expect(records).toHaveLength(1);
			expect(messages).toEqual([]);
			expectMadeUp(records[0] as ExportRecord, article);
		}),
		{ numRuns: 500 },
	);
});

test('line ends do not matter', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				anyText.map((text) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')),
				madeUp.map((article) => print(article)),
			),
			(text) => {
				const plain = parse(text);
				for (const end of ['\r\n', '\r']) {
					const other = parse(text.replaceAll('\n', end));
					expect(other.records.map(contentOf)).toEqual(plain.records.map(contentOf));
					expect(other.messages).toEqual(plain.messages);
				}
			},
		),
		{ numRuns: 500 },
	);
});

test('exports joined give the records of both, with the lines counted on', () => {
	fc.assert(
		fc.property(
			fc.array(madeUp, { minLength: 2, maxLength: 5 }),
			fc.boolean(),
			(articles, numbered) => {
				// Without numbers only the shape of the first record tells how the next begin.
				const printed = articles.map((article) => print(article, numbered));
				const { records, messages, bytes } = parse(printed.join('\n'));
				expect(messages).toEqual([]);
				expect(records.map(contentOf)).toEqual(
					printed.flatMap((text) => parse(text).records.map(contentOf)),
				);
				expect(bytes.map((own) => new TextDecoder().decode(own))).toEqual(printed);
			},
		),
		{ numRuns: 300 },
	);
});

test('every character of a record that is not blank is in its words, whatever stands in the text', () => {
	const body = fc.array(
		line.filter((text) => !/\d/.test(text)),
		{ minLength: 1, maxLength: 20 },
	);
	fc.assert(
		fc.property(madeUp, body, (article, lines) => {
			const { records, messages } = parse(
				`${print({ ...article, paragraphs: [] }, false)}\n${lines.join('\n\n')}`,
			);
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
			const kept = records
				.flatMap((record) =>
					[...record.body, ...record.endnotes, ...record.layout].map(({ text }) => text),
				)
				.join('');
			for (const text of lines) {
				// Furniture, links and bullets are not text as printed, and no-page signs go.
				if (
					/[[*]|Page 1|Search Summary|^Text|[\0-\x1f\x7f-\x9f\u00ad\u200b\ufeff\ud800-\udfff\ufffd]/.test(
						text,
					)
				)
					continue;
				expect(squeeze(kept)).toContain(squeeze(text));
			}
		}),
		{ numRuns: 1000 },
	);
});

function squeeze(text: string): string {
	return text.replace(/\s+/g, '');
}

function toUtf16(text: string): Uint8Array {
	const bytes = new Uint8Array(2 + 2 * text.length);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfffe);
	for (let index = 0; index < text.length; index++)
		view.setUint16(2 + 2 * index, text.charCodeAt(index), true);
	return bytes;
}
