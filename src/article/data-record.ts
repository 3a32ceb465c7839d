import type { Card } from './card.ts';
import type { NameFile } from './name-files.ts';
import type { Article, Facts, Source } from './schema.ts';
import type { TextField } from './text-fields.ts';

/** What is published of an article besides its text. */
export type BareRecord = Omit<Facts, TextField>;

/** Give what is known of an article without anything that can hold words of its text. */
export function toBareRecord(card: Card): BareRecord {
	const {
		hasText: _,
		textDigest: _t,
		articleDigest: _a,
		digest: _d,
		otherFields: _o,
		...facts
	} = card;
	return facts;
}

/** Name the files of a record as they are published. */
export function withNames<Sourced extends Article | BareRecord>(
	record: Sourced,
	nameFile: NameFile,
): Sourced {
	const { alsoIn, ...own } = record.source;
	const source: Source = { ...own, file: nameFile(own.file) };
	if (alsoIn) source.alsoIn = alsoIn.map(({ file, line }) => ({ file: nameFile(file), line }));
	return { ...record, source };
}
