import { directionOf, isolate } from '../lib/text-direction.ts';
import type { Words } from './facts.ts';
import type { Facts } from './schema.ts';

/** `18-23`, or `34, 35`. */
const SEVERAL = /\d\s*[-–,;]/;

/** Say behind the name of a newspaper where in it an article was printed: `, page A6`. */
export function behindPaper({ printPage }: Facts, { comma, article, language }: Words): string {
	if (!printPage) return '';
	const page = isolate(printPage, directionOf(language));
	return comma + (SEVERAL.test(printPage) ? article.pages(page) : article.page(page));
}
