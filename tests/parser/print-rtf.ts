import fc from 'fast-check';
import { print, type MadeUp } from './made-up-exports.ts';
import { rowsOf, type TaggedArticle } from './print-factiva-tagged.ts';

/** How an article is set as RTF. */
export interface RtfStyle {
	/**
	 * What parts the headline, the fields and the paragraphs: empty paragraphs, space, or nothing; `lines`
	 * sets each of these groups as one paragraph with line breaks, with empty ones between them, `tight`
	 * without; `even` has the same space everywhere.
	 */
	gaps: 'empty' | 'space' | 'none' | 'lines' | 'tight' | 'even';
	/** How signs beyond ASCII are written: as numbers alone, or with the byte of the code page too. */
	signs: 'numbers' | 'both' | 'bytes';
	/** Whether some words are set bold, as what was searched for is. */
	hits: boolean;
	/** Whether lines of the file end in the middle of sentences. */
	wrapped: boolean;
}

/** All the ways in which an article can be set. */
export const rtfStyle: fc.Arbitrary<RtfStyle> = fc.record({
	gaps: fc.constantFrom('empty', 'space', 'none', 'lines', 'tight', 'even'),
	signs: fc.constantFrom('numbers', 'both', 'bytes'),
	hits: fc.boolean(),
	wrapped: fc.boolean(),
});

/** The fonts that the escapes name. */
export const FONTS = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset204 Arial CYR;}{\f2\fnil\fcharset136 Songti;}}`;
const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0${FONTS}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}{\info{\title Factiva RTF Display Format}{\author Factiva}}
`;
/** The logo of a paper. */
const LOGO = String.raw`{\*\shppict{\pict\pngblip\picw60\pich20 89504e470d0a1a0a0000}}`;

/** Print articles as RTF, each on a page of its own. */
export function printRtf(articles: readonly MadeUp[], style: RtfStyle): string {
	const pages = articles.map((article) => `${LOGO}\\par\n${printPage(print(article), style)}`);
	return `${HEAD}${pages.join('\\page\n')}}\n`;
}

/** Print articles as RTF with the names of their fields, each in a table. */
export function printTaggedRtf(articles: readonly TaggedArticle[], style: RtfStyle): string {
	const end = style.gaps === 'empty' ? '\\par\\par ' : '\\par ';
	const tables = articles.map((article) =>
		rowsOf(article)
			.filter(([, paragraphs]) => paragraphs.length > 0)
			.map(([tag, paragraphs]) => {
				const value = paragraphs.map((text) => escapeRtf(text, style)).join(end);
				return `\\trowd\\cellx900\\cellx9000\\pard\\intbl {\\b ${tag}}\\cell\n${value}\\cell\\row\n`;
			})
			.join(''),
	);
	return `${HEAD}${tables.join('\\pard\\page\n')}}\n`;
}

function printPage(text: string, style: RtfStyle): string {
	const groups = text
		.trimEnd()
		.split('\n\n')
		.map((group) => group.split('\n').map((line) => escapeRtf(line, style)));
	const paragraph = (line: string, below: number) => `\\pard\\plain\\sa${below} ${line}\\par\n`;
	switch (style.gaps) {
		case 'empty':
			return groups.map((lines) => lines.map((line) => `${line}\\par\n`).join('')).join('\\par\n');
		case 'lines':
			return groups.map((lines) => `${lines.join('\\line\n')}\\par\n`).join('\\par\n');
		case 'tight':
			return groups.map((lines) => `${lines.join('\\line\n')}\\par\n`).join('');
		case 'none':
			return groups
				.flat()
				.map((line) => paragraph(line, 0))
				.join('');
		case 'even':
			return groups
				.flat()
				.map((line) => paragraph(line, 120))
				.join('');
		case 'space':
			return groups
				.map((lines) =>
					lines.map((line, at) => paragraph(line, at + 1 < lines.length ? 0 : 240)).join(''),
				)
				.join('');
	}
}

/** Write a text with the escapes of RTF. */
export function escapeRtf(text: string, { signs, hits, wrapped }: RtfStyle): string {
	const escaped = [...text].map((sign) => {
		if (/[\\{}]/.test(sign)) return `\\${sign}`;
		return sign <= '~' ? sign : signs === 'bytes' ? asBytes(sign) : asNumbers(sign, signs);
	});
	const whole = escaped.join('');
	const marked = hits ? whole.replace(/\b(?:tide|Harbour)\b/g, '{\\b $&}') : whole;
	return wrapped ? marked.replace(/ /g, ' \r\n') : marked;
}

/** Each unit is a signed number; behind it stands a sign for old readers. */
function asNumbers(sign: string, signs: RtfStyle['signs']): string {
	return sign
		.split('')
		.map((unit) => {
			const code = unit.charCodeAt(0);
			const byte = `\\'${(code & 0xff).toString(16).padStart(2, '0')}`;
			return `\\u${code > 0x7fff ? code - 0x10000 : code}${signs === 'both' ? byte : '?'}`;
		})
		.join('');
}

/** A sign of the file's code page, or in a font of another. */
function asBytes(sign: string): string {
	const western = '“”éüÉÖ©'.indexOf(sign);
	if (western >= 0) return `\\'${['93', '94', 'e9', 'fc', 'c9', 'd6', 'a9'][western]}`;
	const cyrillic = 'порт'.indexOf(sign);
	if (cyrillic >= 0) return `{\\f1\\'${['ef', 'ee', 'f0', 'f2'][cyrillic]}}`;
	const chinese = '英文'.indexOf(sign);
	return chinese >= 0 ? `{\\f2 ${["\\'ad^", "\\'a4\\'e5"][chinese]}}` : asNumbers(sign, 'both');
}
