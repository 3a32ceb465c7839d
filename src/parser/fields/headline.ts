import { isSectionLabel } from './section-labels.ts';

/** A headline, parted from its kicker; the deck stands in both. */
export interface Headline {
	headline: string;
	kicker: string | null;
	alternativeHeadline: string | null;
}

const LABELLED = /^([^:]{1,60}): +(?=\S)/;
const BRACKETED = /^\[([^\]]{1,60})\]:? *(?=\S)/;
const DECK = / --- |; /;

/**
 * Part a headline from the kicker in front of it and find its deck.
 *
 * A kicker is words before a colon that are in the table of section labels or equal the record's own
 * section or column line, or words in brackets in front. Any other colon stays in the headline.
 */
export function readHeadline(printed: string, own: ReadonlyArray<string | null> = []): Headline {
	const bracketed = printed.startsWith('[') ? BRACKETED.exec(printed) : null;
	const labelled = printed.includes(': ') ? LABELLED.exec(printed) : null;
	const found = bracketed ?? (labelled && isKicker(labelled[1] ?? '', own) ? labelled : null);
	const headline = found ? printed.slice(found[0].length) : printed;
	return {
		headline,
		kicker: found?.[1]?.trim() ?? null,
		alternativeHeadline: findDeck(headline),
	};
}

/** Find the deck of a headline without its kicker; null if it has none. */
export function findDeck(headline: string): string | null {
	const deck = DECK.exec(headline);
	return deck ? headline.slice(deck.index + deck[0].length).trim() || null : null;
}

/** Sections that are called as a place; in front of a colon they rather say where. */
const PLACES = new Set(['berlin', 'brasil', 'españa', 'france', 'madrid', 'zürich']);

function isKicker(words: string, own: ReadonlyArray<string | null>): boolean {
	const same = (line: string | null) => line?.toLowerCase() === words.toLowerCase();
	return (
		own.some(same) ||
		(isSectionLabel(words.replace(/ \([^)]*\)$/, '')) && !PLACES.has(words.toLowerCase()))
	);
}

/**
 * Take out the space that a marked search hit leaves in front of a sign: `ISIS , again`.
 *
 * French sets a space in front of the high signs, so it keeps it there.
 */
export function closeUp(headline: string, language: string): string {
	return headline.replace(language === 'fr' ? / (?=[.,](?:\s|$))/g : / (?=[.,;:!?](?:\s|$))/g, '');
}
