import type { VFile } from 'vfile';
import { readPrintPlace, readVolume, type PrintPlace } from './fields/print-place.ts';
import { readSectionAndPage, type SectionAndPage } from './fields/section-and-page.ts';
import { positionOf, textOf } from './lines.ts';
import { report } from './messages.ts';
import type { HeaderLines } from './record.ts';

/**
 * Read where an article stands in print, from lines that say what they are and from lines that do not.
 *
 * Most untagged exports print the page with edition and volume; some print it above the word count.
 */
export function readPlace(header: HeaderLines, file: VFile): PrintPlace {
	const place = readUnnamed(header, file);
	for (const { text } of header.printPage ?? []) {
		if (place.printPage === null) place.printPage = text;
		else if (place.printPage !== text) place.rest.push(text);
	}
	if (header.sectionAndPage) {
		const { printPage } = readSectionAndPage(textOf(header.sectionAndPage) ?? '');
		if (place.printPage === null) place.printPage = printPage;
		else if (printPage !== null && printPage !== place.printPage) place.rest.push(printPage);
	}
	place.printEdition ??= textOf(header.printEdition);
	readNamedVolume(header, place);

	for (const actual of place.rest) {
		const lines = [header.printPlace, header.printPage, header.printVolume, header.sectionAndPage]
			.flatMap((own) => own ?? [])
			.filter(({ text }) => text.includes(actual));
		report(file, 'unknown-header-line', positionOf(lines), { actual });
	}
	return place;
}

/** Read section and column, each of its own line or of one that names both. */
export function readSections(
	header: HeaderLines,
): Pick<SectionAndPage, 'printSection' | 'printColumn'> {
	const named = {
		printSection: textOf(header.printSection),
		printColumn: textOf(header.printColumn),
	};
	if (!header.sectionAndPage) return named;
	const read = readSectionAndPage(textOf(header.sectionAndPage) ?? '');
	return {
		printSection: named.printSection ?? read.printSection,
		printColumn: named.printColumn ?? read.printColumn,
	};
}

function readUnnamed({ printPlace = [] }: HeaderLines, file: VFile): PrintPlace {
	const printed = printPlace.map(({ text }) => text);
	const place = readPrintPlace(printed);
	if (place.ambiguous !== undefined) {
		const details = { actual: printed.join(' / '), expected: place.ambiguous };
		report(file, 'ambiguous-edition-page-volume', positionOf(printPlace), details);
	}
	return place;
}

/** Volume, issue and ISSN can each have a line of their own. */
function readNamedVolume({ printVolume }: HeaderLines, place: PrintPlace): void {
	for (const { text } of printVolume ?? []) {
		const { rest, ...read } = readVolume(text);
		place.rest.push(...rest);
		for (const name of ['volumeNumber', 'issueNumber', 'issn'] as const) {
			if (place[name] === null) place[name] = read[name];
			else if (read[name] !== null && read[name] !== place[name]) place.rest.push(text);
		}
	}
}
