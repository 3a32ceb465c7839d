import { VFile } from 'vfile';
import type { ExportSource } from './containers/export-source.ts';
import type { Evidence } from './formats/evidence.ts';
import { layouts, type Layout } from './layouts.ts';
import { positionOf } from './lines.ts';
import { report } from './messages.ts';

/** What evidence has to weigh before a file is taken to have a layout. */
const ENOUGH = 50;
/** A runner-up with this share of the most weight is close. */
const CLOSE = 0.5;

/** A layout that a file may have. */
interface Candidate {
	layout: Layout;
	evidence: Evidence[];
	score: number;
}

/**
 * Find the layout of a file by evidence: the one with the most, if that is enough.
 *
 * An article can quote a page of another database. So where a runner-up is close, both are tried: the layout that
 * reads more of the file wins, and the other is named in a message. Gives undefined where no layout has
 * enough.
 */
export function detectLayout(source: ExportSource, file: VFile): Layout | undefined {
	const enough = weighAll(source).filter(({ score }) => score >= ENOUGH);
	const [best, second] = enough.length > 1 ? rankClose(enough, source) : enough;
	if (best && second)
		report(file, 'ambiguous-format', positionOf(source.lines.slice(0, 1)), {
			expected: describe(best),
			actual: describe(second),
		});
	return best?.layout;
}

/** The layouts that there is any evidence for. */
function weighAll(source: ExportSource): Candidate[] {
	const candidates: Candidate[] = [];
	for (const layout of layouts) {
		const evidence = layout.weigh(source);
		if (evidence.length === 0) continue;
		const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
		candidates.push({ layout, evidence, score });
	}
	return candidates;
}

/** Leave out those that are far behind, and try the others if there is more than one. */
function rankClose(candidates: readonly Candidate[], source: ExportSource): Candidate[] {
	const most = Math.max(...candidates.map(({ score }) => score));
	const close = candidates
		.filter(({ score }) => score >= most * CLOSE)
		.sort((a, b) => b.score - a.score);
	return close.length > 1 ? rankByReading(close, source) : close;
}

/** The more lines are in its records the better a layout fits, then the less there is to warn of. */
function rankByReading(candidates: readonly Candidate[], source: ExportSource): Candidate[] {
	return candidates
		.map((candidate) => {
			const trial = new VFile();
			const records = candidate.layout.read(source, trial);
			const kept = records.reduce((sum, { lines }) => sum + lines.length, 0);
			const problems = trial.messages.filter(({ fatal }) => fatal !== undefined).length;
			return { candidate, kept, problems };
		})
		.sort((a, b) => b.kept - a.kept || a.problems - b.problems)
		.map(({ candidate }) => candidate);
}

function describe({ layout, evidence }: Candidate): string {
	return `${layout.name} (${evidence.map(({ what }) => what).join(', ')})`;
}
