/** Edition, page, volume, issue and ISSN, as far as the lines between source code and language say. */
export interface PrintPlace {
	printEdition: string | null;
	printPage: string | null;
	volumeNumber: string | null;
	issueNumber: string | null;
	issn: string | null;
	/** Lines for which no place is left. */
	rest: string[];
	/** How an unclear pair was read, for a message. */
	ambiguous: string | undefined;
}

const PAGE = /^[A-Z]{0,4}\d{1,4}[A-Z]?(?:[-–,; ]+[A-Z]{0,4}\d{1,4}[A-Z]?)*$|^\d{2}:\d{2}:\d{2}$/;
const PAGE_RANGE = /\d ?[-–,] ?[A-Z]{0,4}\d/;
const BARE = /^\d+$/;
const VOLUME =
	/^(?:volume|vol\b|issue|issn|number|no\b|n[°º]|band|heft|jahrgang)|^\d+\/\d{4}$|^\d+ \d{4}$/i;

/**
 * Read the up to three lines between source code and language: edition, page, volume, in that order,
 * each of them optional.
 */
export function readPrintPlace(lines: readonly string[]): PrintPlace {
	const place: PrintPlace = {
		printEdition: null,
		printPage: null,
		volumeNumber: null,
		issueNumber: null,
		issn: null,
		rest: lines.slice(3),
		ambiguous: undefined,
	};
	const [first = '', second = '', third = ''] = lines;

	if (lines.length >= 3) {
		place.printEdition = first;
		place.printPage = second;
		return Object.assign(place, readVolume(third));
	}
	if (lines.length === 2 && isPage(first) && isPage(second))
		return { ...place, ...readPair(first, second) };
	for (const line of lines) {
		if (VOLUME.test(line) && place.volumeNumber === null && place.issueNumber === null)
			Object.assign(place, readVolume(line));
		else if (isPage(line) && place.printPage === null) place.printPage = line;
		else if (place.printEdition === null) place.printEdition = line;
		else place.rest.push(line);
	}
	return place;
}

/** Tell whether a line can be a page: `A6`, `18`, `45-61`, `34, 35`. */
export function isPage(text: string): boolean {
	return text.length <= 60 && PAGE.test(text) && !VOLUME.test(text);
}

/** Two lines that can both be pages: a page has a letter or a range where a volume has not. */
function readPair(first: string, second: string): Partial<PrintPlace> {
	if (BARE.test(first) && BARE.test(second)) {
		return { printPage: first, volumeNumber: second, ambiguous: `page ${first}, volume ${second}` };
	}
	if (PAGE_RANGE.test(first) && BARE.test(second))
		return { printPage: first, volumeNumber: second };
	return { printEdition: first, printPage: second, ambiguous: `edition ${first}, page ${second}` };
}

/** Read a volume line: `Volume 32; Issue 3; ISSN:1555385X`, `13/2017`, `26`. */
function readVolume(text: string): Partial<PrintPlace> {
	if (/^\d+[/ ]\d{4}$/.test(text)) return { issueNumber: text };
	if (/^\w+$/.test(text)) return { volumeNumber: text };
	const volumeNumber = /\b(?:volume|vol|band|jahrgang)\b\.? ?:? ?([\w-]+)/i.exec(text)?.[1] ?? null;
	const issueNumber = /\b(?:issue|number|no|heft)\b\.? ?:? ?([\w/-]+)/i.exec(text)?.[1] ?? null;
	const digits = /\bissn\b ?:? ?(\d{4})-?(\d{3}[\dx])\b/i.exec(text);
	const issn = digits ? `${digits[1]}-${digits[2]?.toUpperCase()}` : null;
	if (volumeNumber ?? issueNumber ?? issn) return { volumeNumber, issueNumber, issn };
	return { rest: [text] };
}
