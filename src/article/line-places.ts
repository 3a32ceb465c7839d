import type { LineField } from './export-lines.ts';
import { facts, type Words } from './facts.ts';
import { databaseRows, idOf, recordRows } from './record-rows.ts';
import type { Article, Endnote } from './schema.ts';

/** What the page of an article calls what a line became, and the id of its place there, if it has one. */
export interface LinePlace {
	label: string;
	id?: string;
}

const PARAGRAPH = /^p\d+$/;
const NOTE = /^n(\d+)$/;

/** Tell where on its page an article shows what the lines of its export became, in the site's own words. */
export function linePlaces(article: Article, words: Words): (field: LineField) => LinePlace {
	const { fields } = words.exported;
	const others: Readonly<Record<string, string>> = fields;
	const shown = [...recordRows(article, words), ...databaseRows(article)];
	const rows = new Map(shown.map(({ id, label }): [string, LinePlace] => [id, { label, id }]));

	const section = rows.get('printSection');

	return (field) => {
		const row = rows.get(field);
		if (row) return row;
		if (PARAGRAPH.test(field)) return { label: field, id: field };
		if (field === 'kicker' && section) return section;
		if (field === 'headline' || field === 'byline' || field === 'copyrightNotice')
			return { label: fields[field], id: field };
		const note = article.endnotes[Number(NOTE.exec(field)?.[1]) - 1];
		if (note) return placeOfNote(note, field);
		return { label: others[field] ?? labelOf(field, words) ?? fields.other };
	};

	/** Where a note repeats the copyright line, the page has it once. */
	function placeOfNote({ type, text }: Endnote, id: string): LinePlace {
		const isRepeated = type !== 'correction' && text === article.copyrightNotice;
		return isRepeated
			? { label: fields.copyrightNotice, id: 'copyrightNotice' }
			: { label: fields.note, id };
	}
}

/** What the record calls a field, also where it has no row for it. */
function labelOf(field: LineField, { record }: Words): string | undefined {
	const fact = facts.find((one) => idOf(one) === field);
	return fact && record.facts[fact.label];
}
