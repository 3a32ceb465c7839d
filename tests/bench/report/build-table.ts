import type { Contender } from '../builds/contender.ts';
import { kindTitles } from '../builds/edits.ts';
import { formatMegabytes, formatRatio, formatSeconds, formatWhole } from './format.ts';
import type { Summary } from './summarise.ts';
import type { Table } from './table.ts';

/** Put the builds of one number of articles in a table. */
export function toBuildTable(
	summaries: readonly Summary[],
	contenders: readonly Pick<Contender, 'name' | 'title'>[],
): Table {
	const titles = new Map(contenders.map(({ name, title }) => [name, title]));
	const head = [
		'Build',
		'Site',
		'Least s',
		'Median s',
		'x Hugo',
		'CPU s',
		'x Hugo',
		'Memory MB',
		'x Hugo',
		'Files written',
		'MB written',
		'Files in all',
		'MB in all',
		'Cache MB',
	];
	const rows = summaries.map((one) => [
		kindTitles[one.kind],
		titles.get(one.contender) ?? one.contender,
		formatSeconds(one.fastest),
		formatSeconds(one.wall),
		formatRatio(one.timesHugo),
		formatSeconds(one.cpu),
		formatRatio(one.cpuTimesHugo),
		formatMegabytes(one.memory),
		formatRatio(one.memoryTimesHugo),
		formatWhole(one.writtenFiles),
		formatMegabytes(one.writtenBytes),
		formatWhole(one.outputFiles),
		formatMegabytes(one.outputBytes),
		formatMegabytes(one.kept),
	]);
	return { head, rows, words: 2 };
}
