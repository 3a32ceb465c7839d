import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readExport } from '../../../src/intake/read-export.ts';
import type { Contender } from './contender.ts';
import { type Export, type Exports, readOne } from './exports.ts';
import { putArticle } from './fill-content.ts';

/** The builds that are measured, in the order of a round. */
export const kinds = ['cold', 'unchanged', 'changed', 'renamed', 'deleted'] as const;
export type Kind = (typeof kinds)[number];

/** How tables name them. */
export const kindTitles: Record<Kind, string> = {
	cold: 'cold',
	unchanged: 'nothing changed',
	changed: 'one text changed',
	renamed: 'one file renamed',
	deleted: 'one file deleted',
};

/** An article that is edited, and what is done to it. */
export interface Edit extends Export {
	/** The folder of its page. */
	id: string;
	/** What has to stand in its page after a change of the text. */
	sentence: string;
}

/** The edits of a round, each to another article. */
export type Edits = Record<'changed' | 'renamed' | 'deleted', Edit>;

/** Choose the articles that a round edits: some from all over the collection, others in each round. */
export function planEdits(exports: Exports, round: number): Edits {
	const { names } = exports;
	const plan = (share: number): Edit => {
		const index = (Math.floor(names.length * share) + round) % names.length;
		const one = readOne(exports, names[index] ?? '');
		const id = readExport(one.name, one.bytes).articles[0]?.id ?? '';
		return { ...one, id, sentence: `It is said here for the ${round}. time.` };
	};
	return { changed: plan(0.5), renamed: plan(0.25), deleted: plan(0.75) };
}

/** Change the articles of a contender as a kind of build asks for. */
export function applyEdit(kind: Kind, contender: Contender, edits: Edits): void {
	if (kind === 'changed') {
		const { bytes, sentence } = edits.changed;
		putArticle(contender, { ...edits.changed, bytes: addSentence(bytes, sentence) });
	} else if (kind === 'renamed') {
		const [from, to] = namesOfRenamed(contender, edits);
		renameSync(from, to);
	} else if (kind === 'deleted') {
		rmSync(path.join(contender.content, contender.convert(edits.deleted).name));
	}
}

/** Take all edits of a round back. */
export function undoEdits(contender: Contender, edits: Edits): void {
	const [from, to] = namesOfRenamed(contender, edits);
	renameSync(to, from);
	for (const edit of [edits.changed, edits.deleted]) putArticle(contender, edit);
}

/** The name that the page of the renamed article has to show. */
export function newName({ name }: Edit): string {
	return `moved-${name}`;
}

function namesOfRenamed({ content, convert }: Contender, { renamed }: Edits): [string, string] {
	const own = convert(renamed).name;
	return [path.join(content, own), path.join(content, newName({ ...renamed, name: own }))];
}

/** At the end of the first paragraph, which follows the copyright line. */
function addSentence(bytes: Uint8Array, sentence: string): Uint8Array {
	const text = Buffer.from(bytes).toString('utf8');
	const changed = text.replace(/Reserved\.\n\n.*/, (found) => `${found} ${sentence}`);
	if (changed === text) throw new Error('Expected a copyright line above a paragraph');
	return Buffer.from(changed);
}
