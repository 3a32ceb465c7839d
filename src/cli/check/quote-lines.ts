import { VFile } from 'vfile';
import { containerOf, openSource } from '../../parser/containers/open-source.ts';
import { decode } from '../../parser/decode.ts';

/**
 * Find lines of a file by their numbers, as messages count them: lines of its text, or paragraphs of a
 * Word file. Gives no entry for a line that the file does not have.
 */
export function quoteLines(bytes: Uint8Array, numbers: ReadonlySet<number>): Map<number, string> {
	return containerOf(bytes) === 'docx'
		? quoteParagraphs(bytes, numbers)
		: quoteText(decode(bytes).text, numbers);
}

const LINE_END = /\r\n?|\n|$/g;

function quoteText(text: string, numbers: ReadonlySet<number>): Map<number, string> {
	const quoted = new Map<number, string>();
	let number = 1;
	let from = 0;
	for (const end of text.matchAll(LINE_END)) {
		if (numbers.has(number)) quoted.set(number, text.slice(from, end.index));
		if (quoted.size === numbers.size) break;
		from = end.index + end[0].length;
		number += 1;
	}
	return quoted;
}

/** Quote the words of paragraphs: their places in the XML would say nothing to anyone. */
function quoteParagraphs(bytes: Uint8Array, numbers: ReadonlySet<number>): Map<number, string> {
	const quoted = new Map<number, string>();
	for (const { number, text } of openSource(bytes, new VFile())?.lines ?? []) {
		const above = quoted.get(number);
		if (numbers.has(number)) quoted.set(number, above === undefined ? text : `${above} ${text}`);
	}
	return quoted;
}
