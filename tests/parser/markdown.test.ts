import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';

const front = `---
headline: Harbour reopens
publication: The Harbour Courier
datePublished: 2019-03-06
inLanguage: en
---
`;

/** Pieces of Markdown and YAML, to be thrown together at random. */
const piece = fc.oneof(
	fc.constantFrom(
		...'# > - * + 1. 12) ``` ~~~ === --- *** [a] [a]: [a](b) ![a](b) <b> <!-- --> & \\ ` _ ** | : ? { } " \' !x &x *x'.split(
			' ',
		),
		...[
			' ',
			'    ',
			'\t',
			'\n',
			'\n\n',
			'\n---\n',
			'headline: x',
			'authors:\n',
			'word',
			'\0',
			'\f',
		],
		...['<https://x.test>', '[a](https://x.test "t")', '[a]: https://x.test\n', '\u200b', '\u00a0'],
	),
	fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const scraps = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

test('no text makes the reader throw or lose a word, and each message is in the file', () => {
	const source = fc.oneof(
		scraps.map((text) => front + text),
		scraps.map((text) => `---\nheadline: x\n${text}\n---\ntext`),
	);
	fc.assert(
		fc.property(source, (text) => {
			const { records, messages } = parse(text);
			const lines = text.split(/\r\n?|\n/);
			for (const { line, column } of messages)
				expect(column <= (lines[line - 1]?.length ?? -1) + 1).toBe(true);
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
			const failed = messages.some(({ severity }) => severity === 'error');
			expect(records).toHaveLength(failed ? 0 : 1);
		}),
		{ numRuns: 500 },
	);
}, 60_000);

test('line ends do not matter', () => {
	fc.assert(
		fc.property(scraps, (scrap) => {
			const text = front + scrap.replace(/\r\n?/g, '\n');
			const plain = parse(text);
			for (const end of ['\r\n', '\r']) {
				const other = parse(text.replaceAll('\n', end));
				expect(
					other.records.map(({ fields, body }) => ({ fields, body: body.map(wordsOf) })),
				).toEqual(plain.records.map(({ fields, body }) => ({ fields, body: body.map(wordsOf) })));
				expect(other.messages).toEqual(plain.messages);
			}
		}),
		{ numRuns: 300 },
	);
}, 60_000);

function wordsOf({ type, text, links }: { type: string; text: string; links?: unknown }) {
	return { type, text, links };
}

const SIZE = 100_000;
const fill = (part: string, size = SIZE) => part.repeat(size / part.length);

/** Each is read in time that grows with its length alone, or refused before it is read. */
test.each([
	['one paragraph', fill('word ')],
	['lines', fill('word word word\n')],
	['paragraphs', fill('A word or two.\n\n')],
	['blank lines', `a${fill('\n')}b`],
	['items', fill('- word word\n')],
	['quotes', fill('> word word\n')],
	['preformatted lines', `\`\`\`\n${fill('*_ word\n')}\`\`\``],
	['signs that are escaped', fill('\\*\\[ ')],
	['links', fill('[word](http://x.test) ')],
	['brackets', fill('[', 50_000)],
	['rules', fill('---\n\n')],
	['HTML', fill('<b>\n\n')],
])(
	'much of %s is read',
	(_, text) => {
		const { records, messages } = parse(front + text);
		expect(records).toHaveLength(1);
		expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
	},
	60_000,
);

test.each([
	['quotes in quotes', fill('>')],
	['items in items', `${fill('- ')}a`],
	['numbers in numbers', fill('1. ')],
	['stars', fill('*a_ ')],
	['instructions of HTML', fill('x <?')],
	['links that never close', fill('[a](')],
	['underlined headings', fill('a\n=\n\n')],
	['characters', fill('word ', 10_000_100)],
])(
	'beyond all measure of %s is refused',
	(_, text) => {
		const { records, messages } = parse(front + text);
		expect(records).toHaveLength(0);
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['too-large']);
	},
	20_000,
);

test.each([
	['keys', fill('key: x\n')],
	['brackets', `a: ${fill('[')}`],
	['braces', fill('{')],
	['items', fill('- ')],
	['comments', fill('# a\n')],
	['anchors', `a:\n${fill('- &a b\n')}`],
	['a long text', `a: "${fill('x ')}"`],
])(
	'front matter with much of %s is read or refused',
	(_, text) => {
		const { messages } = parse(front.replace('inLanguage: en', () => text));
		expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
	},
	60_000,
);
