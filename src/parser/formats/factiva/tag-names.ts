/**
 * The names of Factiva's fields in the order in which a record has them. Some exports print the page above
 * the word count. DLN, FDS, RIC, DE and RST are documented and stand beside their like.
 */
export const tagNames: readonly string[] =
	'CLM SE HD BY CR PG WC PD ET SN SC NGC GC ED PG VOL LA CY DLN LP TD CT CX ART RF CO FDS RIC IN NS DE RE RST IPC IPD PUB AN'.split(
		' ',
	);
const names = new Set(tagNames);

/** Tell whether a word is the name of a field. */
export function isTagName(word: string): boolean {
	return names.has(word);
}
