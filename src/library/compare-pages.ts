/** `A6` is page 6 of section A; a span or list of pages stands where its first page does. */
const PAGE = /^([a-z]{0,4})\s*(\d+)/i;

/**
 * Compare two pages as a reader turns them: A1, A6, B3, then 14 of a paper without sections, then
 * what is no page number, then articles without a page.
 */
export function comparePages(a: string | null, b: string | null): number {
	const [first, second] = [toKey(a), toKey(b)];
	return (
		first.rank - second.rank ||
		compareText(first.section, second.section) ||
		first.number - second.number ||
		compareText(a ?? '', b ?? '')
	);
}

/** Compare texts by their code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function toKey(page: string | null) {
	if (page === null) return { rank: 3, section: '', number: 0 };
	const [, section, number] = PAGE.exec(page) ?? [];
	if (section === undefined) return { rank: 2, section: '', number: 0 };
	return { rank: section ? 0 : 1, section: section.toUpperCase(), number: Number(number) };
}
