import type { Flow, ParagraphFormat } from './flow.ts';
import type { Fonts } from './fonts.ts';

/** Control words that stand for a sign. */
export const signs: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['emdash', '—'],
	['endash', '–'],
	['lquote', '‘'],
	['rquote', '’'],
	['ldblquote', '“'],
	['rdblquote', '”'],
	['bullet', '•'],
	['emspace', '\u2003'],
	['enspace', '\u2002'],
	['qmspace', '\u2005'],
	['zwj', '\u200d'],
	['zwnj', '\u200c'],
	['ltrmark', '\u200e'],
	['rtlmark', '\u200f'],
	// The cells of a table that stands in a cell.
	['nestcell', '\t'],
]);

/** Symbols that stand for a sign. A soft hyphen stands for none. */
export const symbols: ReadonlyMap<string, string> = new Map([
	['\\', '\\'],
	['{', '{'],
	['}', '}'],
	['~', '\u00a0'],
	['_', '\u2011'],
	['\t', '\t'],
]);

type Break = (flow: Flow, format: ParagraphFormat) => void;

/** Words, and line ends behind a backslash, that end something. */
export const breaks: ReadonlyMap<string, Break> = new Map<string, Break>([
	['par', (flow, format) => flow.endParagraph(format)],
	['\n', (flow, format) => flow.endParagraph(format)],
	['\r', (flow, format) => flow.endParagraph(format)],
	['line', (flow, format) => flow.endLine(format)],
	['nestrow', (flow, format) => flow.endLine(format)],
	['column', (flow, format) => flow.close(format)],
	['page', (flow, format) => flow.breakPage(format, 'page')],
	['sect', (flow, format) => flow.breakPage(format, 'section')],
	['sbknone', (flow) => flow.continuePage()],
	['trowd', (flow, format) => flow.openRow(format)],
	['cell', (flow, format) => flow.endCell(format)],
	['row', (flow, format) => flow.endRow(format)],
]);

/** How a paragraph is set before anything is said of it. */
export const PLAIN: ParagraphFormat = { above: 0, below: 0, inTable: false, onNewPage: false };
/** Space that the reader is to set as it likes: a line. */
const AUTOMATIC = 240;

type Setting = (value: number) => Partial<ParagraphFormat>;

/** Words that say how a paragraph is set; one without a number is on. */
export const formats: ReadonlyMap<string, Setting> = new Map<string, Setting>([
	['pard', () => PLAIN],
	['sb', (above) => ({ above })],
	['sa', (below) => ({ below })],
	['sbauto', (on) => ({ above: on * AUTOMATIC })],
	['saauto', (on) => ({ below: on * AUTOMATIC })],
	['intbl', (on) => ({ inTable: on !== 0 })],
	['pagebb', (on) => ({ onNewPage: on !== 0 })],
]);

type SetFonts = (fonts: Fonts, value: number) => void;

/** Words that say what the file is written in. */
export const encodings: ReadonlyMap<string, SetFonts> = new Map<string, SetFonts>([
	['rtf', (fonts) => fonts.clear()],
	['mac', (fonts) => fonts.setStandardPage(10000)],
	['pc', (fonts) => fonts.setStandardPage(437)],
	['pca', (fonts) => fonts.setStandardPage(850)],
	['ansicpg', (fonts, page) => fonts.setStandardPage(page)],
	['deff', (fonts, number) => fonts.setStandard(number)],
]);

/** Words of the table of fonts. */
export const fontWords: ReadonlyMap<string, SetFonts> = new Map<string, SetFonts>([
	['f', (fonts, number) => fonts.define(number)],
	['fcharset', (fonts, charset) => fonts.setCharset(charset)],
	['cpg', (fonts, page) => fonts.setPage(page)],
]);
