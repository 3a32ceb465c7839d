import type { Block } from '../record.ts';

/** Signs that a dateline ends with: `PARIS, Jan. 8 -- `, `WASHINGTON—`, `ROME (Reuters) - `. */
const DASH = /\s(?:--|-|–|—|_)\s|\s?—|--/;

/** One of them stands in each. */
const SIGN = /[-–—_]/;

/** Longest opening that is taken for a dateline, in UTF-16 units. */
const LONGEST = 80;

/** The place opens with a word in capitals, or an agency in brackets or a date closes it. */
const CAPITALS =
	/^(?:\p{Lu}{4,}[\p{Lu}'’.\-/ ]*|\p{Lu}{2,3}\.? \p{Lu}{3,}[\p{Lu}'’.\-/ ]*|(?:\p{Lu}\.){2,})(?:,? .*)?$/u;
const AGENCY_OR_DATE =
	/^\p{Lu}[\p{L}'’.\-/ ]+,.* (?:\([^)]{2,30}\)|\d{1,2})$|^\p{Lu}[\p{L}'’.\-/ ]{2,30} \([\p{L} ]{2,30}\)$/u;
const ACRONYM =
	/^(?:NATO|OPEC|UNESCO|UNICEF|NASA|FIFA|UEFA|IMF|WHO|EU|UN|US|U\.S\.|UK|U\.K\.|U\.N\.|AIDS|NOTE|WARNING|CORRECTION|UPDATE|EXCLUSIVE|BREAKING)\b/;

/** Agencies' own forms, which need no dash: `МОСКВА, 8 января. /ТАСС/.`, `新华社北京1月8日电`. */
const SLASHED = /^\p{Lu}[\p{L}\d,.'’ -]{2,50}\. \/[\p{L} -]{2,20}\/(?=[.,])/u;
const EAST_ASIAN =
	/^(?:\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日[电電](?:（[^）]{2,20}）)?|[（(]\p{Script=Han}{2,20}\d{1,2}日(?:综合|綜合)?[电電][）)]|[[［][^\]］]{4,40}[\]］](?= ?[-–—])|【[^】=＝]{1,12}[=＝][^】]{2,20}】|\([\p{Script=Hangul} ,·]{2,16}=[^)]{2,20}\)(?: [^=]{2,30}?)?(?= ?=))/u;
const ARABIC = /^\p{Script=Arabic}[\p{Script=Arabic}\d /]{2,40}\([^)]{2,30}\)(?= ?[-–—])/u;

/** Find the dateline of a text: in its first paragraph, but for one in brackets such as `(Updates with quotes)`. */
export function findDateline(
	blocks: ReadonlyArray<Pick<Block, 'type' | 'text'>>,
): string | undefined {
	const opening = blocks.find(
		({ type, text }) =>
			type === 'paragraph' && !(text.startsWith('(') && text.indexOf(')') === text.length - 1),
	);
	return opening && readDateline(opening.text);
}

/**
 * Read the dateline that opens a text, such as `NEW YORK, March 19 (Reuters)`: the opening as printed
 * up to its dash. The text keeps it.
 */
export function readDateline(text: string): string | undefined {
	const start = text.slice(0, LONGEST);
	const own = readOwnForm(start);
	if (own !== undefined) return own;
	const dash = SIGN.test(start) ? DASH.exec(start) : null;
	if (!dash || dash.index < 2) return undefined;
	const opening = text.slice(0, dash.index);
	if (ACRONYM.test(opening) || !/\p{L}{2}/u.test(opening)) return undefined;
	if (AGENCY_OR_DATE.test(opening)) return opening;
	if (!CAPITALS.test(opening)) return undefined;
	// What follows the capitals is a country, a state, a date or an agency: never prose.
	const rest = opening.replace(/^[\p{Lu}'’.\-/ ]+/u, '');
	return rest === '' || /^,|^\(|^\p{Ll}*,/u.test(rest) ? opening : undefined;
}

function readOwnForm(start: string): string | undefined {
	const code = start.charCodeAt(0);
	if (start.includes('/')) return SLASHED.exec(start)?.[0];
	// Brackets, and scripts without capitals.
	if (code === 40 || code === 91 || code > 0x3000) return EAST_ASIAN.exec(start)?.[0];
	return code >= 0x600 && code <= 0x6ff ? ARABIC.exec(start)?.[0] : undefined;
}
