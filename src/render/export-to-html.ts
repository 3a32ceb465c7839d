import type { ExportLine, LineField } from '../article/export-lines.ts';
import type { LinePlace } from '../article/line-places.ts';
import type { OwnLanguage } from '../lib/own-language.ts';

/**
 * Write the lines of an export as items of a list that is numbered as the file is.
 *
 * The first of the lines that became one thing says what, in a `small`; those that say nothing went the same
 * way, or are blank. It has the attributes of words in another language than the export's, if it is such. Words of the
 * export are text: white space and all, as they stand in the file.
 */
export function exportToHtml(
	lines: readonly ExportLine[],
	placeOf: (field: LineField) => LinePlace,
	{ lang, dir }: OwnLanguage = {},
): string {
	const marked = `small${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}`;
	let html = '';
	let before = '';
	let expected = lines[0]?.number;
	for (const { number, fields, text } of lines) {
		const value = number === expected ? '' : ` value="${number}"`;
		expected = number + 1;
		if (fields.length === 0) {
			html += `<li${value}></li>`;
			continue;
		}
		const became = fields.join(' ');
		const mark = became === before ? '' : markOf(fields, placeOf, marked);
		before = became;
		html += `<li${value}>${mark}${escapeText(text)}</li>`;
	}
	return html;
}

/** Blocks of the text that have no address; a script finds them by their order. */
const BLOCKS = new Set(['heading', 'listItem', 'preformatted', 'break']);

function markOf(
	fields: readonly LineField[],
	placeOf: (field: LineField) => LinePlace,
	opening: string,
): string {
	const marks = fields.map((field) => {
		const { label, id } = placeOf(field);
		return id === undefined ? escapeText(label) : `<a href="#${id}">${escapeText(label)}</a>`;
	});
	const kind = fields.some((field) => BLOCKS.has(field)) ? ' data-block' : '';
	return `<${opening}${kind}>${marks.join(', ')} </small>`;
}

/** What means something in HTML, and control characters, which no page can hold; a tab it can. */
const SIGNS = /[&<\0-\x08\x0b-\x1f\x7f-\x9f]/g;

function escapeText(text: string): string {
	return text.replace(SIGNS, (sign) => {
		if (sign === '&') return '&amp;';
		if (sign === '<') return '&lt;';
		return picture(sign.charCodeAt(0));
	});
}

/** Unicode has pictures of the control characters of ASCII, from U+2400 on. */
function picture(code: number): string {
	if (code === 0x7f) return '\u2421';
	return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
