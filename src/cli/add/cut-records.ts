import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import type { Article } from '../../article/schema.ts';
import { readExport } from '../../intake/read-export.ts';
import { containerOf } from '../../parser/containers/open-source.ts';
import { parseExport } from '../../parser/parse-export.ts';

/** What text has in front to say how it is encoded; the bytes of a record have none of their own. */
const MARKS = [
	[0xef, 0xbb, 0xbf],
	[0xff, 0xfe],
	[0xfe, 0xff],
];

const NO_LINES = { html: 'a web page', rtf: 'an RTF file', docx: 'a Word file' };

/** One article, in its own bytes. */
interface Piece {
	bytes: Uint8Array;
	articles: readonly [Article];
}

/**
 * Cut some of its articles out of a file, each in its own bytes, in their order.
 *
 * Gives the reason instead where that cannot be done: where the records of the file are no runs of whole
 * lines, or where one of them, read alone, is not the same article.
 */
export function cutRecords(
	name: string,
	bytes: Uint8Array,
	wanted: readonly Article[],
): Piece[] | string {
	const container = containerOf(bytes);
	if (container !== 'text') return `${NO_LINES[container]} cannot be cut into its records`;
	const { records, extentOf } = parseExport(bytes, new VFile({ path: name, cwd: '' }));
	const extents = new Map(records.map(extentOf).map((extent) => [extent.line, extent]));
	const mark = MARKS.find((own) => own.every((byte, index) => bytes[index] === byte)) ?? [];
	const pieces: Piece[] = [];
	for (const article of wanted) {
		const { line } = article.source;
		const own = Buffer.concat([
			Uint8Array.from(mark),
			extents.get(line)?.bytes ?? new Uint8Array(),
		]);
		if (!readsAs(name, own, article))
			return `the record in line ${line} reads otherwise when it stands alone`;
		pieces.push({ bytes: own, articles: [article] });
	}
	return pieces;
}

/** Whether bytes are read as one article, and in all but its place as this one. */
function readsAs(name: string, bytes: Uint8Array, article: Article): boolean {
	const { articles, messages } = readExport(name, bytes);
	const [alone] = articles;
	return (
		alone !== undefined &&
		articles.length === 1 &&
		messages.every(({ severity }) => severity !== 'error') &&
		isDeepStrictEqual(alone, { ...article, source: alone.source })
	);
}
