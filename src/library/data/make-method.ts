import { hash } from 'node:crypto';
import type { Card } from '../../article/card.ts';
import type { Reader, ReadFile, Reading } from '../../article/reading.ts';
import type { Message } from '../../parser/messages.ts';
import type { SourceFormat } from '../../parser/record.ts';
import type { Library } from '../make-library.ts';

/** Numbers of records. */
export interface RecordCounts {
	/** All that look like a record: those kept, the duplicates and those refused. */
	found: number;
	kept: number;
	duplicates: number;
	refused: number;
}

/** The files whose records are set out in the same way; none where there is no record to see it by. */
export interface FormatTally extends RecordCounts {
	formats: readonly SourceFormat[];
	files: number;
}

/** How often something was remarked on. */
export interface Remark {
	ruleId: string;
	times: number;
	files: number;
}

/** What was read and what became of it, in numbers that add up. */
export interface Method {
	files: readonly ReadFile[];
	counts: RecordCounts;
	/** Most files first. */
	formats: readonly FormatTally[];
	/** Why files or records were refused. */
	problems: readonly Message[];
	/** Articles whose records stand in the files more than once, in order of file and line. */
	repeated: readonly Card[];
	/** What else was remarked on, by rule, most often first. */
	remarks: readonly Remark[];
	reader: Reader;
}

/** Sum up what was read. */
export function makeMethod(
	{ files, messages, reader }: Reading & { reader: Reader },
	{ asRead }: Library,
): Method {
	const groups = Map.groupBy(files, ({ formats }) => formats.join(' '));
	const formats = [...groups.values()].map((own) => ({
		formats: own[0]?.formats ?? [],
		files: own.length,
		...countRecords(own),
	}));
	return {
		files,
		counts: countRecords(files),
		formats: formats.sort((a, b) => b.files - a.files),
		problems: messages.filter(({ severity }) => severity === 'error'),
		repeated: asRead.filter(({ source }) => source.alsoIn),
		remarks: toRemarks(messages),
		reader,
	};
}

/** Give a key that is another if the page of a method, or one of its lists, is another. */
export function keyOfMethod(reading: Reading & { reader: Reader }, { asRead }: Library): string {
	let key = keys.get(reading);
	if (key === undefined) {
		const cards = asRead.map(({ digest }) => digest);
		keys.set(reading, (key = hash('sha256', JSON.stringify([reading, cards]))));
	}
	return key;
}

/** The page and its lists ask for the same. */
const keys = new WeakMap<Reading, string>();

/** Count the records of some files. */
export function countRecords(files: readonly ReadFile[]): RecordCounts {
	const sum = (name: 'kept' | 'duplicates' | 'refused') =>
		files.reduce((all, file) => all + file[name], 0);
	const [kept, duplicates, refused] = [sum('kept'), sum('duplicates'), sum('refused')];
	return { found: kept + duplicates + refused, kept, duplicates, refused };
}

/** Duplicates and what was refused have lists of their own. */
function toRemarks(messages: readonly Message[]): Remark[] {
	const own = messages.filter(
		({ severity, ruleId }) => severity !== 'error' && ruleId !== 'duplicate-record',
	);
	const remarks = [...Map.groupBy(own, ({ ruleId }) => ruleId)].map(([ruleId, all]) => ({
		ruleId,
		times: all.length,
		files: new Set(all.map(({ file }) => file)).size,
	}));
	return remarks.sort((a, b) => b.times - a.times || (a.ruleId < b.ruleId ? -1 : 1));
}
