import { styleText } from 'node:util';

/** Put a text in a colour or weight, or leave it as it is. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Where something is shown. */
export interface Screen {
	isTTY?: boolean;
	columns?: number;
}

const NARROWEST = 40;
const WIDEST = 140;
/** For a file or a pipe, which has no width, and for a terminal that says none. */
const USUAL = 100;

/** Give the colours of an output: none but on a terminal, nor where `NO_COLOR` is set (https://no-color.org). */
export function styleFor({ isTTY }: Screen): Style {
	const plain = !isTTY || Boolean(process.env['NO_COLOR']);
	return (format, text) => (plain ? text : styleText(format, text, { validateStream: false }));
}

/** Give the number of columns to write in. */
export function widthOf({ columns }: Screen): number {
	return Math.max(NARROWEST, Math.min(columns || USUAL, WIDEST));
}
