import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { openSource } from '../../src/parser/containers/open-source.ts';
import { clean, type Line } from '../../src/parser/lines.ts';
import { toMessage } from '../../src/parser/messages.ts';
import { escapeRtf, FONTS, rtfStyle } from './print-rtf.ts';

const raw = String.raw;
const encoder = new TextEncoder();

function open(source: string | Uint8Array): {
	lines: readonly Line[];
	text: string;
	messages: string[];
} {
	const file = new VFile({ path: 'export.rtf' });
	const opened = openSource(typeof source === 'string' ? encoder.encode(source) : source, file);
	opened?.reportOddities(file);
	return {
		lines: opened?.lines ?? [],
		text: opened?.text ?? '',
		messages: file.messages.map(toMessage).map(({ ruleId }) => ruleId),
	};
}

/** The lines of a document with some words in it. */
function linesOf(words: string, head = ''): readonly Line[] {
	return open(raw`{\rtf1\ansi\ansicpg1252\deff0${head}${words}}`).lines;
}

function textOf(words: string, head?: string): string {
	return linesOf(words, head)
		.map(({ text }) => text)
		.join(' / ');
}

/** Where a blank line would stand in text, `/` is printed; a page break is `//`. */
function asText(words: string): string[] {
	return linesOf(words).map(({ text, blankBefore, feedBefore }) =>
		feedBefore ? `// ${text}` : blankBefore ? `/ ${text}` : text,
	);
}

describe('signs', () => {
	test.each([
		['of the code page', raw`caf\'e9 \'93x\'94 \'80`, 'café “x” €'],
		[
			'by number, signed, with what old readers see',
			raw`\u8364?\u8217\'19\u-256? \u233 e`,
			'€’\uff00 é',
		],
		['beyond 65535, as two', raw`\u-10179?\u-8704?`, '😀'],
		['with as many signs for old readers as said', raw`\uc2\u8364?!\uc0\u233 e`, '€ée'],
		['that end a group with none for old readers', raw`{\u8364}\u8364\par x`, '€€ / x'],
		['by name', raw`\lquote a\rquote\emdash\endash\ldblquote b\rdblquote\bullet`, '‘a’—–“b”•'],
		[
			'that are spaces and hyphens',
			raw`a\~b\emspace c\tab d co\_op har\-bour`,
			'a b c d co‑op harbour',
		],
		['of the grammar', raw`\{a\}\\`, '{a}\\'],
	])('%s', (_, words, text) => {
		expect(textOf(words)).toBe(text);
	});

	const fonts = raw`{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset238{\*\falt X} A;}{\f3\fcharset128 Mincho;}{\f4\fcharset134 Song;}{\f5\fcharset129 B;}{\f6\fcharset136 Ming;}{\f7\fcharset2 Symbol;}}`;
	test.each([
		['Cyrillic', raw`{\f1 \'cf\'ee\'f0\'f2}`, 'Порт'],
		['of Central Europe', raw`\f2 \'b3\'f3d\'9f`, 'łódź'],
		['Japanese, with a second half that is ASCII', raw`\f3 \'83\'5c\'83A`, 'ソア'],
		['Japanese, with a second half that is escaped', raw`\f3 \'83\\`, 'ソ'],
		['Chinese, simple', raw`\f4\'d6\'d0\'ce\'c4`, '中文'],
		['Chinese, traditional', raw`\f6\'a4\'a4`, '中'],
		['Korean', raw`\f5\'c7\'d1`, '한'],
		['of a picture font', raw`{\f7\'b7} {\f7\u-3913?}`, '• •'],
		['of the standard font, after another', raw`{\f1\'cf}\'cf\f1\'cf\plain\'cf`, 'ПÏПÏ'],
		['parted by a line end of the file', `\\f3 \\'83\n\\'5c`, 'ソ'],
	])('of the code page of the font: %s', (_, words, text) => {
		expect(textOf(words, fonts)).toBe(text);
	});

	test('raw bytes are of the code page, or UTF-8 where an editor has saved the file', () => {
		const cyrillic = Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2]);
		const bytes = Buffer.concat([
			encoder.encode(raw`{\rtf1\ansi\ansicpg1251 `),
			cyrillic,
			Buffer.from('}'),
		]);
		expect(open(bytes).lines.map(({ text }) => text)).toEqual(['Порт']);
		expect(textOf('Порт, café')).toBe('Порт, café');
		expect(open(`\ufeff{\\rtf1 Порт}`).lines[0]?.text).toBe('Порт');
		const wide = Buffer.from(`\ufeff${raw`{\rtf1 Порт \'e9}`}`, 'utf16le');
		expect(open(wide).lines[0]?.text).toBe('Порт é');
	});

	test('an unknown code page is named, if there are signs of it', () => {
		expect(open(raw`{\rtf1\ansicpg437 caf\'e9}`).messages).toEqual(['windows-1252']);
		expect(open(raw`{\rtf1\ansicpg437 cafe}`).messages).toEqual([]);
	});

	test('signs that are lost and control characters are named', () => {
		expect(open(raw`{\rtf1 a\u-10179?b}`).messages).toEqual(['replacement-character']);
		expect(open(raw`{\rtf1 a\u7?b}`).messages).toEqual(['control-characters']);
	});
});

describe('groups', () => {
	test.each([
		[
			'tables of the file',
			raw`{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\stylesheet{\s1 Body;}}{\info{\title T}}a`,
		],
		['pictures', raw`{\pict\pngblip 8950}{\*\shppict{\pict 89}}{\nonshppict{\pict 89}}a`],
		['groups with a star that are not known', raw`{\*\unknown x{y}}{\*\bkmkstart toc1}a`],
		['binary data with braces in it', raw`{\pict\bin4 }}{{}a`],
		[
			'fields of page numbers',
			raw`{\field{\*\fldinst PAGE }{\fldrslt 7}}{\field{\*\fldinst NUMPAGES}{\fldrslt 9}}a`,
		],
		[
			'what old readers get',
			raw`{\upr{b}{\*\ud a}}{\shp{\*\shpinst{\sp{\sn x}{\sv y}}}{\shprslt z}}`,
		],
		['separators of footnotes', raw`{\ftnsep x}{\*\aftnsepc y}a`],
	])('%s are no text', (_, words) => {
		expect(textOf(words)).toBe('a');
	});

	test('hidden text is text, and so are results of fields', () => {
		expect(textOf(raw`{\v hidden} {\field{\*\fldinst DATE}{\fldrslt May}}`)).toBe('hidden May');
	});

	test('footnotes and boxes stand below their paragraph', () => {
		const note = raw`{\footnote \pard {\super 1} A note.}`;
		expect(textOf(raw`Text{\super 1}${note} goes on.\par Next.\par`)).toBe(
			'Text1 goes on. / 1 A note. / Next.',
		);
		const box = raw`{\shp{\*\shpinst{\shptxt In a box.\par}}{\shprslt{\*\do{\dptxbxtext In a box.}}}}`;
		expect(textOf(raw`Before${box} and after.`)).toBe('Before and after. / In a box.');
	});

	test('headers and footers are named once and are no text', () => {
		const footer = raw`{\footer Page {\field{\*\fldinst PAGE}{\fldrslt 1}} of the paper\par}`;
		const { lines, messages } = open(raw`{\rtf1 ${footer}a\par\sect ${footer}b}`);
		expect(lines.map(({ text }) => text)).toEqual(['a', 'b']);
		expect(messages).toEqual(['page-header']);
	});

	test('two files joined are both read', () => {
		const other = raw`{\rtf1\ansicpg1251 \'cf\par}`;
		expect(open(`${raw`{\rtf1 caf\'e9\par}`}\n${other}\0`).lines.map(({ text }) => text)).toEqual([
			'café',
			'П',
		]);
	});
});

describe('links', () => {
	const field = (instruction: string, words: string) =>
		raw`{\field{\*\fldinst{HYPERLINK ${instruction}}}{\fldrslt{\ul ${words}}}}`;

	test('of the web and mailboxes have their words and addresses', () => {
		const web = field('"https://x.test/a?b=1"', 'the guide');
		const mail = field('"mailto:ana@x.test"', raw`Ana\rquote s box`);
		const [line] = linesOf(raw`See ${web} or write to ${mail}.`);
		expect(line?.text).toBe('See the guide or write to Ana’s box.');
		expect(line?.markup?.links).toEqual([
			{ text: 'the guide', url: 'https://x.test/a?b=1' },
			{ text: 'Ana’s box', url: 'mailto:ana@x.test' },
		]);
	});

	test('a place in the page belongs to the address, and links inside the file are none', () => {
		const place = linesOf(field(raw`"https://x.test" \\l "top"`, 'up'))[0];
		expect(place?.markup?.links).toEqual([{ text: 'up', url: 'https://x.test#top' }]);
		const inside = linesOf(raw`see ${field(raw`\\l "_Toc1"`, 'below')}, where it says so`)[0];
		expect(inside).toMatchObject({ text: 'see below, where it says so' });
		expect(inside?.markup?.links).toBeUndefined();
	});

	test('words that stand in front too get those before them', () => {
		const [line] = linesOf(raw`here or not ${field('"https://x.test"', 'here')}`);
		expect(line?.markup?.links).toEqual([{ text: 'not here', url: 'https://x.test' }]);
	});

	test('a link over a line break is one in each line', () => {
		const lines = linesOf(field('"https://x.test"', raw`one\line two`));
		expect(lines.map(({ markup }) => markup?.links?.[0]?.text)).toEqual(['one', 'two']);
	});

	test('behind a table of contents a record can begin', () => {
		const entries = ['Bridge Reopens', 'Tide Rises']
			.map((words, index) => raw`${field(`"#toc${index + 1}"`, words)}\tab ${index + 2}\par`)
			.join('');
		expect(asText(raw`Contents\par\par${entries} Bridge Reopens\par Text.`)).toEqual([
			'Contents',
			'/ Bridge Reopens 2',
			'Tide Rises 3',
			'// Bridge Reopens',
			'Text.',
		]);
	});
});

describe('lines', () => {
	test('an empty paragraph and a page break part, a paragraph alone does not', () => {
		expect(
			asText(raw`a\par b\par\par c\line d\line\line e\page f\par\sect g\par\pard\pagebb h`),
		).toEqual(['a', 'b', '/ c', 'd', '/ e', '// f', '// g', '// h']);
		expect(asText(raw`a\par\sect\sectd\sbknone b\par\emspace\par c`)).toEqual(['a', 'b', '// c']);
	});

	test('paragraphs say that they are, lines of one do not', () => {
		const lines = linesOf('a\\par b\\line c\\\nd');
		expect(lines.map(({ text, markup }) => [text, markup?.paragraph === true])).toEqual([
			['a', true],
			['b', true],
			['c', false],
			['d', true],
		]);
	});

	test('space parts what is wider apart than its neighbours', () => {
		expect(
			asText(
				raw`{\pard\sa240 Headline\par}\pard\sa0 Name\par Code\par{\pard\sb200 One.\par Two.\par}`,
			),
		).toEqual(['Headline', '/ Name', 'Code', '/ One.', 'Two.']);
		expect(asText(raw`\pard\sa120 Headline\par Name\par Code\par Text.\par`)).toEqual([
			'Headline',
			'Name',
			'Code',
			'Text.',
		]);
	});

	test('a paragraph of several lines stands apart', () => {
		expect(asText(raw`Headline\par Name\line Code\par One.\par Two.`)).toEqual([
			'Headline',
			'/ Name',
			'Code',
			'/ One.',
			'Two.',
		]);
	});

	test('places are those of the words in the file', () => {
		const source = "{\\rtf1 {\\b  Har}bour\r\n\\par\r{\\i \\'c4gir} \\par}";
		const { lines, text } = open(source);
		expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['Har}bour', "\\'c4gir"]);
		expect(lines.map(({ number, from, start }) => [number, start - from + 1])).toEqual([
			[1, 13],
			[3, 5],
		]);
	});

	test('an item of a list has no bullet, and keeps its number', () => {
		const lines = linesOf(
			raw`{\listtext\'95\tab}Oak\par{\pntext\f1 o\tab}Elm\par{\listtext 2.\tab}Ash\par Yew`,
		);
		expect(lines.map(({ text, markup }) => [markup?.role, text])).toEqual([
			['listItem', 'Oak'],
			['listItem', 'Elm'],
			[undefined, '2. Ash'],
			[undefined, 'Yew'],
		]);
	});
});

describe('tables', () => {
	const row = (...cells: string[]) =>
		raw`\trowd\cellx1\cellx2\pard\intbl ${cells.map((cell) => raw`${cell}\cell `).join('')}\row `;

	test('the cells of a row are one line', () => {
		const lines = linesOf(
			raw`Above.\par${row('Tide', '', '3')}${row('Fog', '', '12')}\pard Below.`,
		);
		expect(lines.map(({ text, markup }) => [text, markup?.printed, markup?.paragraph])).toEqual([
			['Above.', undefined, true],
			['Tide 3', 'Tide\t\t3', true],
			['Fog 12', 'Fog\t\t12', undefined],
			['Below.', undefined, true],
		]);
	});

	test('a cell with paragraphs keeps them, and so does a table that is a frame', () => {
		expect(asText(row(raw`One.\par\par Two.`))).toEqual(['One.', '/ Two.']);
		expect(asText(row('Logo', raw`One.\par Two.`))).toEqual(['Logo', 'One.', 'Two.']);
	});

	test('in a table of fields the name is a line of its own', () => {
		const table = [
			row(raw`{\b HD}`, 'Bridge Reopens'),
			row('LP', raw`One.\par\par Two.`),
			row('BY', ''),
			row('SC', 'PR'),
		].join('');
		expect(linesOf(table).map(({ text, markup }) => [markup?.role, text])).toEqual([
			['tag', 'HD'],
			[undefined, 'Bridge Reopens'],
			['tag', 'LP'],
			[undefined, 'One.'],
			[undefined, 'Two.'],
			['tag', 'BY'],
			['tag', 'SC'],
			[undefined, 'PR'],
		]);
	});

	test('elsewhere a name in capitals is a cell like others', () => {
		expect(textOf(row('UK', '12') + row('USA', '3'))).toBe('UK 12 / USA 3');
	});

	test('a table in a cell has a line for each of its rows', () => {
		const inner = raw`Tide\nestcell 3\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}`;
		expect(asText(row(inner + inner))).toEqual(['Tide 3', 'Tide 3']);
	});
});

describe('damage', () => {
	test('a file without text is refused, a file that was cut off is read and says so', () => {
		expect(open(raw`{\rtf1{\info{\title T}}}`)).toEqual({
			lines: [],
			text: '',
			messages: ['damaged-file'],
		});
		for (const end of ['', '\\', "\\'", "\\'e", '{', raw`{\pict\bin9 ab`, '\\u']) {
			const { lines, messages } = open(raw`{\rtf1 Some words${end}`);
			expect([lines[0]?.text, messages]).toEqual(['Some words', ['cut-off']]);
		}
	});

	test('braces too many are passed over, and what is behind them is read', () => {
		expect(textOf(raw`a}}}b\par`)).toBe('a / b');
	});

	test('no pieces of the grammar make it throw, and all places are in the file', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				...raw`{ } \par \line \page \sect \cell \row \trowd \intbl \pard \sb99 \pagebb \u-5? \u8364 \uc3 \'e9 \'8 \* \f1 \bin2 \field \fldinst \fldrslt \footnote \header \listtext \pict \upr \ud \shp \shptxt \fonttbl \fcharset128 \rtf \ansicpg932 \emspace \~ \\ \ HYPERLINK "https://x.test" word .`.split(
					' ',
				),
				' ',
				'\n',
			),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const { lines, text } = open(`{\\rtf1 ${pieces.join('')}`);
				for (const [index, line] of lines.entries()) {
					expect(line.index).toBe(index);
					expect(line.from <= line.start && line.start < line.end).toBe(true);
					expect(line.end <= line.to && line.to <= text.length).toBe(true);
					expect(line.text).toBe(clean(line.text));
				}
			}),
			{ numRuns: 3000 },
		);
	});
});

test('text comes back from its escapes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), rtfStyle, (text, style) => {
			const words = clean(text);
			expect(textOf(`{}${escapeRtf(text, style)}`, FONTS)).toBe(words);
		}),
		{ numRuns: 2000 },
	);
});
