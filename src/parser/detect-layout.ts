import type { VFile } from 'vfile';
import type { ExportSource } from './containers/export-source.ts';
import { layouts, type Layout } from './layouts.ts';
import { positionOf } from './lines.ts';
import { report } from './messages.ts';

/** What evidence has to weigh before a file is taken to have a layout. */
const ENOUGH = 50;
/** A runner-up with this share of the winner's weight is named. */
const CLOSE = 0.6;

/**
 * Find the layout of a file by evidence: the one with the most, if that is enough.
 *
 * The runner-up is named in a message when it is close. Gives undefined where no layout has enough.
 */
export function detectLayout(source: ExportSource, file: VFile): Layout | undefined {
	const scores = layouts
		.map((layout) => {
			const evidence = layout.weigh(source);
			return { layout, evidence, score: evidence.reduce((sum, { weight }) => sum + weight, 0) };
		})
		.sort((a, b) => b.score - a.score);
	const [best, second] = scores;
	if (!best || best.score < ENOUGH) return undefined;
	if (second && second.score >= ENOUGH && second.score >= best.score * CLOSE) {
		const tell = ({ layout, evidence }: typeof best) =>
			`${layout.name} (${evidence.map(({ what }) => what).join(', ')})`;
		report(file, 'ambiguous-format', positionOf(source.lines.slice(0, 1)), {
			expected: tell(best),
			actual: tell(second),
		});
	}
	return best.layout;
}
