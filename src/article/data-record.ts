import type { Card } from './card.ts';
import { nameOf } from './facts.ts';
import type { Article, Facts, Source } from './schema.ts';
import type { TextField } from './text-fields.ts';

/** What is published of an article besides its text. */
export type BareRecord = Omit<Facts, TextField>;

/** Give what is known of an article without anything that can hold words of its text. */
export function toBareRecord(card: Card): BareRecord {
	const { hasText: _, textDigest: __, articleDigest: ___, digest: ____, ...facts } = card;
	const { otherFields: _____, ...bare } = facts;
	return withNames(bare);
}

/** Name files without where they lie on a disk, which is nobody's business. */
export function withNames<Sourced extends Article | BareRecord>(record: Sourced): Sourced {
	const { alsoIn, ...own } = record.source;
	const source: Source = { ...own, file: nameOf(own.file) };
	if (alsoIn) source.alsoIn = alsoIn.map(({ file, line }) => ({ file: nameOf(file), line }));
	return { ...record, source };
}
