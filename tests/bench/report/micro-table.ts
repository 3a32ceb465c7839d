import type { MicroResult } from '../micro/micro.ts';
import type { StepName } from '../micro/steps.ts';
import { formatRatio, formatWhole } from './format.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

/** Steps whose bytes are those of the JSON. */
const OF_JSON = new Set<StepName>(['json-bytes', 'json-text']);

/** Put the microbenchmarks in a table; ratios are medians of those of each round. */
export function toMicroTable({ articles, bytes, jsonBytes, steps }: MicroResult): Table {
	const rows = steps.map(({ name, what, rounds }) => {
		const took = median(rounds) ?? 0;
		return [
			what,
			formatWhole(took),
			((took * 1000) / articles).toFixed(1),
			formatWhole((OF_JSON.has(name) ? jsonBytes : bytes) / 1000 / took),
			formatRatio(ratio(steps, name, 'json-bytes')),
			formatRatio(ratio(steps, name, 'read')),
		];
	});
	const head = ['Step', 'ms', 'µs an article', 'MB/s', 'x JSON.parse', 'x reading'];
	return { head, rows, words: 1 };
}

/** How many times as long one step takes as another. */
function ratio(steps: MicroResult['steps'], name: StepName, base: StepName): number | undefined {
	const [own, other] = [name, base].map((key) => steps.find((step) => step.name === key)?.rounds);
	return median((own ?? []).map((took, round) => took / (other?.[round] ?? NaN)));
}
