/** Signs that a dateline ends with: `PARIS, Jan. 8 -- `, `WASHINGTON—`, `ROME (Reuters) - `. */
const DASH = /\s(?:--|-|–|—)\s|\s?—|--/;

/** Longest opening that is taken for a dateline, in UTF-16 units. */
const LONGEST = 80;

/** The place opens with a word in capitals, or an agency in brackets or a date closes it. */
const CAPITALS =
	/^(?:\p{Lu}{4,}[\p{Lu}'’.\-/ ]*|\p{Lu}{2,3} \p{Lu}{3,}[\p{Lu}'’.\-/ ]*|(?:\p{Lu}\.){2,})(?:,? .*)?$/u;
const AGENCY_OR_DATE =
	/^\p{Lu}[\p{L}'’.\-/ ]+,.* (?:\([^)]{2,30}\)|\d{1,2})$|^\p{Lu}[\p{L}'’.\-/ ]{2,30} \([\p{L} ]{2,30}\)$/u;
const ACRONYM =
	/^(?:NATO|OPEC|UNESCO|UNICEF|NASA|FIFA|UEFA|IMF|WHO|EU|UN|US|U\.S\.|UK|U\.K\.|U\.N\.|AIDS|NOTE|WARNING|CORRECTION|UPDATE|EXCLUSIVE|BREAKING)\b/;

/**
 * Find the dateline that opens a text, such as `NEW YORK, March 19 (Reuters)`: the opening as printed
 * up to its dash. The text keeps it.
 */
export function readDateline(text: string): string | undefined {
	const dash = DASH.exec(text.slice(0, LONGEST));
	if (!dash || dash.index < 2) return undefined;
	const opening = text.slice(0, dash.index);
	if (ACRONYM.test(opening) || !/\p{L}{2}/u.test(opening)) return undefined;
	if (AGENCY_OR_DATE.test(opening)) return opening;
	if (!CAPITALS.test(opening)) return undefined;
	// What follows the capitals is a country, a state, a date or an agency: never prose.
	const rest = opening.replace(/^[\p{Lu}'’.\-/ ]+/u, '');
	return rest === '' || /^,|^\(|^\p{Ll}*,/u.test(rest) ? opening : undefined;
}
