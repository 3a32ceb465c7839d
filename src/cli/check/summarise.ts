import type { FileReading } from '../../intake/read-exports.ts';
import { formatCount, formatNumber } from '../../lib/format-count.ts';
import type { Message } from '../../parser/messages.ts';
import { fit } from '../fit-text.ts';
import type { Style } from '../style.ts';

/** What was read and what was found, in numbers. */
export interface Summary {
	files: number;
	/** Files that gave no record. */
	refusedFiles: number;
	/** Records on the site, without the duplicates. */
	records: number;
	duplicates: number;
	errors: number;
	warnings: number;
	infos: number;
	byFormat: Tally[];
	byPublication: Tally[];
}

/** How many records have one thing in common. */
interface Tally {
	name: string;
	records: number;
}

/** Rows of a table that is not asked for whole. */
const MOST_ROWS = 20;

/** Counts readings, one file after another. */
export class Counter {
	readonly #counts = {
		files: 0,
		refusedFiles: 0,
		records: 0,
		duplicates: 0,
		errors: 0,
		warnings: 0,
		infos: 0,
	};
	readonly #formats = new Map<string, number>();
	readonly #publications = new Map<string, number>();

	addReading({ articles, messages, records }: FileReading): void {
		this.#counts.files += 1;
		if (records === 0) this.#counts.refusedFiles += 1;
		this.#counts.records += articles.length;
		this.#counts.duplicates += records - articles.length;
		for (const { publication, source } of articles) {
			addOne(this.#formats, source.format);
			addOne(this.#publications, publication);
		}
		this.addMessages(messages);
	}

	addMessages(messages: readonly Message[]): void {
		for (const { severity } of messages) this.#counts[`${severity}s`] += 1;
	}

	get summary(): Summary {
		return {
			...this.#counts,
			byFormat: toTallies(this.#formats),
			byPublication: toTallies(this.#publications),
		};
	}
}

function addOne(counts: Map<string, number>, name: string): void {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The most first, and by name where there are as many. */
function toTallies(counts: ReadonlyMap<string, number>): Tally[] {
	return [...counts]
		.map(([name, records]) => ({ name, records }))
		.sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1));
}

/** Set a summary out for people; of a long table the first rows, or all where `whole`. */
export function showSummary(summary: Summary, width: number, style: Style, whole: boolean): string {
	const { files, refusedFiles, records, duplicates, errors, warnings, infos } = summary;
	const read = [
		formatCount(files, 'file'),
		...(refusedFiles > 0 ? [`${formatCount(refusedFiles, 'file')} refused`] : []),
		formatCount(records, 'record'),
		...(duplicates > 0 ? [`${formatCount(duplicates, 'duplicate')} left out`] : []),
	];
	const found = [
		formatCount(errors, 'error'),
		formatCount(warnings, 'warning'),
		formatCount(infos, 'note'),
	];
	const tables: Array<[title: string, rows: Tally[]]> = [
		['Format', summary.byFormat],
		['Publication', summary.byPublication],
	];
	return [
		...tables
			.filter(([, rows]) => rows.length > 0)
			.map(([title, rows]) => showTallies(title, rows, width, style, whole)),
		`${read.join(', ')}\n${found.join(', ')}`,
	].join('\n\n');
}

function showTallies(
	title: string,
	rows: readonly Tally[],
	width: number,
	style: Style,
	whole: boolean,
): string {
	const shown = whole ? rows : rows.slice(0, MOST_ROWS);
	const row = (name: string, count: string) =>
		`${fit(name, Math.min(40, width - 10))}  ${fit(count, 8, true)}`;
	const more = rows.length - shown.length;
	return [
		style('bold', row(title, 'Records')),
		...shown.map(({ name, records }) => row(name, formatNumber(records))),
		...(more > 0 ? [style('dim', `and ${formatNumber(more)} more: --verbose shows all`)] : []),
	].join('\n');
}
