import type { PageLabels } from '../labels/labels.ts';
import type { Facts } from './schema.ts';

/** `18-23`, or `34, 35`. */
const SEVERAL = /\d\s*[-–,;]/;

/** Say behind the name of a newspaper where in it an article was printed: `, page A6`. */
export function behindPaper({ printPage }: Facts, { comma, article }: PageLabels): string {
	if (!printPage) return '';
	return comma + (SEVERAL.test(printPage) ? article.pages(printPage) : article.page(printPage));
}
