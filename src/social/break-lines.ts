/** Tells how wide some words are. */
export type Measure = (text: string) => number;

/** Between words, and behind what joins them; French sets spaces that are none within its quotes. */
const BREAK = /(?<=[^«]\s)(?![»:;!?])|(?<=\p{L}[-–—/])(?=\p{L})/u;

/** What stays together in a line. */
interface Piece {
	text: string;
	/** With the space behind it. */
	width: number;
	/** Without it. */
	shown: number;
}

/** Divide a text into lines of a width at most, as even as their number lets them be. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
	const pieces = toPieces(text, width, measure);
	const { length } = fill(pieces, width);
	const widest = Math.max(...pieces.map(({ shown }) => shown));
	let [least, most] = [Math.max(widest, width / length), width];
	// To a hundredth: nobody sees less.
	while (most - least > width / 100) {
		const middle = (least + most) / 2;
		if (fill(pieces, middle).length > length) least = middle;
		else most = middle;
	}
	return fill(pieces, most);
}

/** Cut a text at the end of a word, with an ellipsis, so that it is no wider than it may be. */
export function cutToWidth(text: string, width: number, measure: Measure): string {
	if (measure(text) <= width) return text;
	const [first = '', ...more] = toPieces(text, width / 2, measure).map((piece) => piece.text);
	let cut = first;
	for (const piece of more) {
		if (measure(withEllipsis(cut + piece)) > width) break;
		cut += piece;
	}
	return withEllipsis(cut);
}

function withEllipsis(text: string): string {
	return `${text.replace(/[\s,.;:!?–—-]+$/u, '')}…`;
}

function fill(pieces: readonly Piece[], width: number): string[] {
	const lines: string[] = [];
	let [line, reach] = ['', 0];
	for (const piece of pieces) {
		if (line && reach + piece.shown > width) {
			lines.push(line.trimEnd());
			[line, reach] = ['', 0];
		}
		line += piece.text;
		reach += piece.width;
	}
	return [...lines, line.trimEnd()];
}

function toPieces(text: string, width: number, measure: Measure): Piece[] {
	return text
		.split(BREAK)
		.flatMap((piece) => (measure(piece) <= width ? piece : divide(piece, width, measure)))
		.map((piece) => ({ text: piece, width: measure(piece), shown: measure(piece.trimEnd()) }));
}

/** Break a word that is wider than a line. */
function divide(word: string, width: number, measure: Measure): string[] {
	const parts: string[] = [];
	let [part, reach] = ['', 0];
	for (const sign of word) {
		const own = measure(sign);
		if (part && reach + own > width) {
			parts.push(part);
			[part, reach] = ['', 0];
		}
		part += sign;
		reach += own;
	}
	return [...parts, part];
}
