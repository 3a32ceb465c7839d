import type { Line } from '../../lines.ts';

/** Give the lines from one number to another, of lines in their order. */
export function linesBetween(lines: readonly Line[], first: number, last: number): Line[] {
	return lines.slice(findFrom(lines, first), findFrom(lines, last + 1));
}

/** Find the place of the first line that has a number or a higher one. */
function findFrom(lines: readonly Line[], number: number): number {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle]?.number ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
