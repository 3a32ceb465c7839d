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
/** A page that says so keeps its word: `Page 6`, `p. 12`. */
const NAMED_PAGE =
	/^(?:pages?|pp?\.|pg\.|seiten?|s\.|página|pág\.|pagina|blz\.) ?[A-Z]{0,4}\d[\d A-Z,;–-]*$/i;
/** A range of pages, or the time that a broadcaster prints for one. */
const PAGE_RANGE = /\d ?[-–,:] ?[A-Z]{0,4}\d/;
const BARE = /^\d+$/;
const VOLUME =
	/^(?:(?:volume|vol|issue|number|no|nr|band|heft|jahrgang)\b\.? ?:? ?\d|n[°º]|(?:volume|vol)\b\.? ?[ivxlc]+\b|issn\b)|^\d+\/\d{4}$|^\d+ \d{4}$/i;
const VOLUME_PART = /\b(?:volume|vol|band|jahrgang)\b\.? ?:? ?(\d[\w/-]*|[ivxlc]+\b)/i;
const ISSUE_PART = /(?:\b(?:issue|number|no|nr|heft)\b|n[°º])\.? ?:? ?(\d[\w/-]*)/i;
const ISSN_PART = /\bissn\b ?:? ?(\d{4})-?(\d{3}[\dx])\b/i;

/**
 * Read the lines between source code and language: edition, page, volume, in that order, each of them
 * optional.
 *
 * What no field takes is left in `rest`, a volume line with further words in it whole.
 */
export function readPrintPlace(lines: readonly string[]): PrintPlace {
	const place = emptyPlace();
	const others: string[] = [];
	for (const line of lines) {
		if (VOLUME.test(line)) takeVolume(line, place);
		else others.push(line);
	}
	const [first = '', second = '', third = ''] = others;
	const three = others.length >= 3 && isPage(second) && /^\w+$/.test(third);
	if (three) takeVolume(others.splice(2, 1)[0] ?? '', place);

	if (others.length === 2 && isPage(first) && isPage(second))
		takePair(first, second, lines.length, place);
	else for (const line of others) takeLine(line, place);
	return place;
}

function emptyPlace(): PrintPlace {
	return {
		printEdition: null,
		printPage: null,
		volumeNumber: null,
		issueNumber: null,
		issn: null,
		rest: [],
		ambiguous: undefined,
	};
}

/** Read a line that is said to be volume, issue and ISSN; what it has no place for is in `rest`. */
export function readVolume(
	line: string,
): Pick<PrintPlace, 'volumeNumber' | 'issueNumber' | 'issn' | 'rest'> {
	const place = emptyPlace();
	takeVolume(line, place);
	return place;
}

/** Tell whether a line can be a page: `A6`, `18`, `45-61`, `34, 35`. */
export function isPage(text: string): boolean {
	return text.length <= 60 && (PAGE.test(text) || NAMED_PAGE.test(text)) && !VOLUME.test(text);
}

function takeLine(line: string, place: PrintPlace): void {
	if (isPage(line) && place.printPage === null) place.printPage = line;
	else if (!isPage(line) && place.printEdition === null) place.printEdition = line;
	else place.rest.push(line);
}

/** Two lines that can both be pages: a page has a letter or a range where a volume has not. */
function takePair(first: string, second: string, size: number, place: PrintPlace): void {
	const volume = BARE.test(second) && (BARE.test(first) || PAGE_RANGE.test(first));
	// Three lines are always edition, page and volume.
	if (size > 2 || !volume) {
		place.printEdition = first;
		place.printPage = second;
		if (size === 2) place.ambiguous = `edition ${first}, page ${second}`;
	} else {
		place.printPage = first;
		place.volumeNumber = second;
		if (BARE.test(first)) place.ambiguous = `page ${first}, volume ${second}`;
	}
}

/** Read a volume line: `Volume 32; Issue 3; ISSN:1555385X`, `13/2017`, `26`. */
function takeVolume(text: string, place: PrintPlace): void {
	const digits = ISSN_PART.exec(text);
	const year = /^\d+[/ ]\d{4}$/.test(text);
	const alone = /^\w+$/.test(text);
	const read = {
		volumeNumber: alone ? text : (VOLUME_PART.exec(text)?.[1] ?? null),
		issueNumber: year ? text : (ISSUE_PART.exec(text)?.[1] ?? null),
		issn: digits ? `${digits[1]}-${digits[2]?.toUpperCase()}` : null,
	};
	const others = [VOLUME_PART, ISSUE_PART, ISSN_PART].reduce(
		(left, part) => left.replace(part, ''),
		text,
	);
	const whole = alone || year || !/[\p{L}\p{N}]/u.test(others);
	const free = (Object.keys(read) as Array<keyof typeof read>).every(
		(name) => read[name] === null || place[name] === null,
	);
	if (!whole || !free) place.rest.push(text);
	if (free)
		for (const name of Object.keys(read) as Array<keyof typeof read>) place[name] ??= read[name];
}
