import { type Direction, isolate } from '../lib/text-direction.ts';
import type { Facts } from './schema.ts';

/** `18-23`, or `34, 35`. */
const SEVERAL = /\d\s*[-–,;]/;

/** Say where an article was printed: `The Harbour Courier, page A6`. */
export function paperAndPage({ publication, printPage }: Facts, around: Direction): string {
	const paper = isolate(publication, around);
	if (!printPage) return paper;
	return `${paper}, ${SEVERAL.test(printPage) ? 'pages' : 'page'} ${printPage}`;
}
