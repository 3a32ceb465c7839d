import type { RtfLine } from './flow.ts';

/** Most lines above the entries of a table of contents: its title, and what was searched for. */
const MOST_ABOVE = 3;

/** The table of contents in front of the articles, and all other lines. */
export interface PartedContents {
	contents: RtfLine[];
	rest: RtfLine[];
}

/**
 * Part the table of contents from the articles: lines that are links to places in the file, which Factiva
 * calls `toc1`, `toc2`, and what stands above the first on its page at the very beginning.
 *
 * A file that has nothing else keeps it.
 */
export function partContents(lines: readonly RtfLine[]): PartedContents {
	const first = lines.findIndex(isEntry);
	const above = lines.slice(0, Math.max(0, first + 1));
	const titled = above.length <= MOST_ABOVE + 1 && above.every(({ feed }, at) => at === 0 || !feed);
	const parted: PartedContents = { contents: [], rest: [] };
	for (const [index, line] of lines.entries()) {
		const isContents = isEntry(line) || (titled && index < first);
		parted[isContents ? 'contents' : 'rest'].push(line);
	}
	return parted.rest.length > 0 ? parted : { contents: [], rest: [...lines] };
}

/** Tell whether most of a line is a link into the file. */
function isEntry({ contents, text }: RtfLine): boolean {
	return contents * 2 > text.length;
}
