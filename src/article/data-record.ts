import type { Card } from './card.ts';
import type { NameFile } from './name-files.ts';
import { type Article, articleSchema, type Facts, type Source } from './schema.ts';
import { isTextField, type TextField } from './text-fields.ts';

/** What is published of an article besides its text. */
export type BareRecord = Omit<Facts, TextField>;

const names = Object.keys(articleSchema.shape).filter((name) => !isTextField(name));

/** Give what is known of an article without anything that can hold words of its text, whatever else a card has. */
export function toBareRecord(card: Card): BareRecord {
	const entries = names.map((name) => [name, card[name as keyof BareRecord]]);
	return Object.fromEntries(entries) as BareRecord;
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
