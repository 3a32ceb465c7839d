import type { MicroResult } from '../micro/run-micro.ts';
import type { StepName } from '../micro/steps.ts';
import { formatRatio, formatWhole } from './format.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

/** Put the microbenchmarks in a table; ratios are medians of those of each round. */
export function toMicroTable({ articles, steps }: MicroResult): Table {
	const rows = steps.map(({ name, what, rounds }) => {
		const took = median(rounds.map((round) => round.took)) ?? 0;
		return [
			what,
			formatWhole(took),
			((took * 1000) / articles).toFixed(1),
			formatWhole((rounds[0]?.bytes ?? 0) / 1000 / took),
			formatRatio(ratio(steps, name, 'json')),
			formatRatio(ratio(steps, name, 'read')),
		];
	});
	const head = ['Step', 'ms', 'µs an article', 'MB/s', 'x JSON.parse', 'x reading'];
	return { head, rows, words: 1 };
}

/** How many times as long one step takes as another. */
function ratio(steps: MicroResult['steps'], name: StepName, base: StepName): number | undefined {
	const [own, other] = [name, base].map((key) => steps.find((step) => step.name === key)?.rounds);
	return median((own ?? []).map(({ took }, round) => took / (other?.[round]?.took ?? NaN)));
}
