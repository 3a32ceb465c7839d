import { type Annotation, changedAt, noteOf, passageOf } from './annotation.ts';
import { makeId, withPassage } from './make-annotation.ts';
import { readAnnotation, type Refusal } from './read-annotation.ts';

/** What became of the annotations of a file. */
export interface Import {
	/** All that there is now. */
	annotations: readonly Annotation[];
	added: number;
	/** Written over by a newer one of the same id. */
	updated: number;
	/** The same, or older than what is there. */
	unchanged: number;
	refused: Partial<Record<Refusal | 'sameTime', number>>;
}

/**
 * Put the annotations of a file to those that are there.
 *
 * Of two with one id the one that was changed last stays; of two that were changed at the same time and differ, the
 * one that is there, and the other is told of as refused. Undefined if the file is none of annotations.
 */
export function importAnnotations(text: string, there: readonly Annotation[]): Import | undefined {
	const items = itemsOf(parse(text));
	if (!items) return undefined;

	const all = new Map(there.map((annotation) => [annotation.id, annotation]));
	const known = new Set(there.map(contentOf));
	const counts = { added: 0, updated: 0, unchanged: 0 };
	const refused: Import['refused'] = {};
	const refuse = (why: keyof Import['refused']) => (refused[why] = (refused[why] ?? 0) + 1);
	for (const item of items) {
		const annotation = readAnnotation(item);
		if ('refusal' in annotation) {
			refuse(annotation.refusal as Refusal);
			continue;
		}
		const before = all.get(annotation.id);
		const order = before && compareTimes(annotation, before);
		if (annotation.id === '' && known.has(contentOf(annotation))) counts.unchanged += 1;
		else if (!before || order === undefined) {
			const added = annotation.id === '' ? { ...annotation, id: makeId() } : annotation;
			all.set(added.id, added);
			known.add(contentOf(added));
			counts.added += 1;
		} else if (order > 0) {
			all.set(annotation.id, annotation);
			counts.updated += 1;
		} else if (order < 0 || isSame(placeless(annotation), placeless(before))) counts.unchanged += 1;
		else refuse('sameTime');
	}
	return { annotations: [...all.values()], ...counts, refused };
}

/**
 * Take back what an import did, and nothing that was done since: what it added goes and what it wrote over is as it was
 * before, but for what the reader has written anew or removed meanwhile.
 */
export function undoImport(
	now: readonly Annotation[],
	before: readonly Annotation[],
	imported: readonly Annotation[],
): Annotation[] {
	const old = new Map(before.map((annotation) => [annotation.id, annotation]));
	const came = new Map(
		imported.flatMap((one) => (old.get(one.id) === one ? [] : [[one.id, one] as const])),
	);
	return now.flatMap((one) => {
		const theirs = came.get(one.id);
		const isTheirs = theirs && isSame(placeless(one), placeless(theirs));
		return isTheirs ? (old.get(one.id) ?? []) : one;
	});
}

/** The annotations that a file holds: a collection, a page of one, a list, one alone, or rows of Hypothesis. */
function itemsOf(data: unknown): readonly unknown[] | undefined {
	if (Array.isArray(data)) return data;
	if (typeof data !== 'object' || data === null) return undefined;
	const { items, first, rows, annotations, type } = data as Record<string, unknown>;
	if (type === 'Annotation') return [data];
	const list = [items, rows, annotations].find((one) => Array.isArray(one));
	if (list) return list as readonly unknown[];
	return first === undefined ? undefined : itemsOf(first);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

function compareTimes(one: Annotation, other: Annotation): number {
	return Date.parse(changedAt(one)) - Date.parse(changedAt(other));
}

/** Without where it stands, which the page of the article mends by itself after an edit. */
function placeless(annotation: Annotation): Annotation {
	const { exact } = passageOf(annotation);
	const nowhere = { exact, prefix: '', suffix: '', start: undefined, paragraph: undefined };
	return withPassage(annotation, nowhere);
}

/** Whatever order its keys came in. */
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(sorted);
	if (typeof data !== 'object' || data === null) return data;
	const entries = Object.entries(data).filter(([, value]) => value !== undefined);
	return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, sorted(value)]);
}

/** What two annotations without ids are known by. */
function contentOf(annotation: Annotation): string {
	const { exact, prefix, start } = passageOf(annotation);
	return JSON.stringify([annotation.target.source, exact, prefix, start, noteOf(annotation)]);
}
