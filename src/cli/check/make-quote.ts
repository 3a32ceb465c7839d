import type { ExportFile } from '../../intake/find-exports.ts';
import { readBytes } from '../../intake/read-exports.ts';
import type { Message } from '../../parser/messages.ts';
import type { Quote } from '../show-messages.ts';
import type { Style } from '../style.ts';
import { quoteLines } from './quote-lines.ts';
import { showFrame } from './show-frame.ts';

/**
 * Give what quotes the lines of a file under its messages, with a caret under the column.
 *
 * ```
 * 5 │ 31 Februar 2019
 *   │ ^
 * ```
 */
export async function makeQuote(
	file: ExportFile,
	messages: readonly Message[],
	style: Style,
): Promise<Quote> {
	const bytes = await readBytes(file);
	if (!(bytes instanceof Uint8Array)) return () => [];
	const lines = quoteLines(bytes, new Set(messages.map(({ line }) => line)));
	return ({ line, column }, width) => {
		const text = lines.get(line);
		if (text === undefined || text.trim() === '') return [];
		const gutter = `${line} │ `;
		const [quoted, caret] = showFrame(text, column, width - gutter.length);
		const blank = `${' '.repeat(gutter.length - 2)}│ `;
		return [`${style('dim', gutter)}${quoted}`, `${style('dim', blank)}${style('bold', caret)}`];
	};
}
