import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import { expectArticle, isLoud } from './expect-nexis.ts';
import { nexisArticle, printNexis } from './print-nexis.ts';
import { parse } from './parse.ts';

test('what classic Nexis prints is read back', () => {
	fc.assert(
		fc.property(fc.array(nexisArticle, { minLength: 1, maxLength: 3 }), (articles) => {
			const printed = articles.map((article, at) => printNexis(article, at + 1, articles.length));
			const { records, messages } = parse(printed.join('').replaceAll('\n', '\r\n'));
			expect(messages.filter(isLoud)).toEqual([]);
			expect(records).toHaveLength(articles.length);
			for (const [index, article] of articles.entries())
				expectArticle(records[index] as ExportRecord, article);
		}),
		{ numRuns: 200 },
	);
}, 60_000);

/** Speakers, and words that are the name of a field elsewhere. */
const speaker = fc.constantFrom(
	...'ANNOUNCER DOBBS GUESTS BYLINE SECTION LENGTH BODY TEXT HEADLINE LANGUAGE SUBJECT PERSON COMPANY CITY GRAPHIC NOTES CORRECTION URL LOAD-DATE PUBLICATION-TYPE HIGHLIGHT SERIES UPDATE'.split(
		' ',
	),
);
const turn = speaker.map((name) => `${name}: That was the word that he used, and we all heard it.`);

test('a speaker in the text is never taken for a field', () => {
	fc.assert(
		fc.property(nexisArticle, fc.array(turn, { minLength: 1, maxLength: 4 }), (article, turns) => {
			const [first = ''] = article.paragraphs;
			const paragraphs = [first, ...turns, 'Nobody had anything to add to that.'];
			const { records, messages } = parse(printNexis({ ...article, paragraphs }));
			expect(messages.filter(isLoud)).toEqual([]);
			expectArticle(records[0] as ExportRecord, { ...article, paragraphs });
		}),
		{ numRuns: 200 },
	);
}, 60_000);

const line = fc.oneof(
	fc.constantFrom(
		'                 1 of 2 DOCUMENTS',
		'Dokument 1 von 2',
		'                 The Harbour Courier',
		'                 March 6, 2019 Wednesday',
		'                 March 41, 2019',
		'                 Late Edition;',
		'                 Correction Appended',
		'                 Copyright 2019 Courier Press',
		'                 All Rights Reserved',
		'Harbour Reopens',
		'BYLINE: Ana Ruiz',
		'SECTION: NEWS; Pg. 3; Pg. 4',
		'LENGTH: 300 words',
		'LENGTH: three words',
		'HEADLINE:',
		'BODY:',
		'BODY: The harbour.',
		'GRAPHIC: A ferry.',
		'NOTES:',
		'CORRECTION: Two.',
		'LANGUAGE: ENGLISH',
		'SUBJECT: FERRIES (90%); (80%)',
		'CITY: OXMOUTH (91%)',
		'X-RAY: yes',
		'Time Of Request: now',
		'Send To:',
		'User Name: = Ana',
		'Body',
		'Graphic',
		'Notes',
		'Classification',
		'Length: 300 words',
		'Section: B; Pg. 4',
		'Load-Date: March 7, 2019',
		'Page 1 of 2',
		'End of Document',
		'March 6, 2019 Wednesday',
		'a   b   c',
		'* item',
		'---',
		'',
		'',
		'\f',
	),
	fc.string({ unit: 'grapheme', maxLength: 90 }),
);

test('a text that opens with a word for a text keeps it', () => {
	const top =
		'    1 of 1 DOCUMENT\n\n    The Ledger\n\n    March 6, 2019\n\nTide\n\nLENGTH: 9 words\n\n';
	const { records } = parse(`${top}TEXT: so it said on the collar of the goat.\n`);
	expect(records[0]?.body.map(({ text }) => text)).toEqual([
		'TEXT: so it said on the collar of the goat.',
	]);
});

test('whatever the lines, nothing is lost and nothing is thrown', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
			const text = `\n    1 of 2 DOCUMENTS\n\n    The Ledger\n\n    March 6, 2019\n\nTide\n\n${lines.join('\n')}`;
			for (const source of [text, lines.join('\n'), `${lines.join('\n')}\nEnd of Document`]) {
				const { messages } = parse(source);
				expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
			}
		}),
		{ numRuns: 2000 },
	);
}, 60_000);

test('megabytes of any one thing are read in one go', () => {
	const parts = [
		'word ',
		'a\n',
		'a\n\n',
		'                    x\n',
		'                    1 of 2 DOCUMENTS\n\n',
		'LANGUAGE: ENGLISH\n\n',
		'GRAPHIC: x\n\n',
		'Copyright 2019 X\n\n',
		'Send To: x\n',
		'   a b c\n',
	];
	for (const part of parts) {
		const many = part.repeat(500_000 / part.length);
		const top = '                    1 of 1 DOCUMENT\n\n     The Ledger\n\n     March 6, 2019\n\n';
		for (const text of [
			`${top}Tide\n\nLENGTH: 30 words\n\n${many}`,
			`${top}${many}`,
			`${top}Tide\n\nLENGTH: 30 words\n\n${'w'.repeat(75)}\n${many}`,
		]) {
			const { messages } = parse(text);
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
		}
	}
}, 60_000);
