import type { Contender } from '../builds/contender.ts';
import type { Measurement } from '../builds/run-rounds.ts';
import type { MicroResult } from '../micro/run-micro.ts';
import { toBuildTable } from './build-table.ts';
import type { Machine } from './describe-machine.ts';
import { formatGigabytes, formatMegabytes, formatWhole } from './format.ts';
import { toMicroTable } from './micro-table.ts';
import { summarise } from './summarise.ts';
import type { Table } from './table.ts';

/** All that a run found out. */
export interface Report {
	machine: Machine;
	contenders: Array<Pick<Contender, 'name' | 'title' | 'version'>>;
	rounds: number;
	/** What whoever reads the figures has to know. */
	notes: string[];
	builds: Measurement[];
	micro?: MicroResult;
}

/** A table with words above it. */
export interface Section {
	title: string;
	words: string;
	table: Table;
}

/** Say what was measured on what. */
export function describeRun({ machine, contenders, rounds, notes }: Report): string[] {
	const { node, processor, cores, memory, system } = machine;
	const tools = contenders.map(({ title, version }) => `${title} ${version}`);
	return [
		[...tools, `Node ${node}`].join('; '),
		`${cores} x ${processor}, ${formatGigabytes(memory)}, ${system}`,
		`${rounds} rounds, all in turn. Times are medians, ratios medians of the ratios of each round.`,
		'Cold: no site and no cache. Memory is the peak. Files and bytes written are those of the site.',
		...notes,
	];
}

/** Put all figures in tables, one for each number of articles and one for the microbenchmarks. */
export function toSections({ builds, contenders, micro }: Report): Section[] {
	const sizes = Map.groupBy(summarise(builds), ({ articles }) => articles);
	const sections = [...sizes].map(([articles, summaries]) => ({
		title: `${formatWhole(articles)} articles`,
		words: '',
		table: toBuildTable(summaries, contenders),
	}));
	if (!micro) return sections;
	const [exports = 0, json = 0] = (['parse', 'json'] as const).map(
		(name) => micro.steps.find((step) => step.name === name)?.rounds[0]?.bytes,
	);
	const words = `${formatWhole(micro.articles)} articles in ${formatMegabytes(exports)} MB of exports, ${formatMegabytes(json)} MB as JSON; one thread, a process for each step. MB/s are of what a step reads: exports, or JSON.`;
	return [...sections, { title: 'Steps', words, table: toMicroTable(micro) }];
}
