import type { VFile } from 'vfile';
import { positionOf, type Line } from '../lines.ts';
import { report } from '../messages.ts';
import { readAddresses } from './docx/read-links.ts';
import { readParagraphs, type DocumentContent } from './docx/read-paragraphs.ts';
import { readStyles } from './docx/read-styles.ts';
import { readXml, type XmlPart } from './docx/read-xml.ts';
import { setLines } from './docx/set-lines.ts';
import { unzipDocument } from './docx/unzip-document.ts';
import type { ExportSource } from './export-source.ts';

/**
 * Open a Word file: its lines are its paragraphs, numbered as such.
 *
 * Offsets count in the XML of the document. Headers and footers of its pages are not read; what stands
 * in its notes is named by a message. Gives undefined, with an error, for a file that is no Word file or is
 * damaged.
 */
export function openDocx(bytes: Uint8Array, file: VFile): ExportSource | undefined {
	const parts = unzipDocument(bytes, file);
	if (!parts) return undefined;
	const read = new Map<string, XmlPart>();
	for (const [name, part] of parts) {
		const xml = readXml(name, part, file);
		if (!xml) return undefined;
		read.set(name, xml);
	}
	const document = read.get('document');
	if (!document) return undefined;

	const addresses = readAddresses(read.get('links')?.root);
	const styles = readStyles(read.get('styles')?.root);
	const content = readParagraphs(document.root, addresses, styles);
	const lines = setLines(content.paragraphs);
	const notes = ['footnotes', 'endnotes'].flatMap((name) => {
		const root = read.get(name)?.root;
		return root ? setLines(readParagraphs(root, new Map(), styles).paragraphs) : [];
	});
	return {
		container: 'docx',
		lines,
		text: document.text,
		extentOf: (own) => extentOf(own, document.text),
		reportOddities: (to) => {
			reportSigns(document, content, lines, to);
			reportUnread(content, notes, to);
		},
	};
}

const encoder = new TextEncoder();

/** A record's bytes are those of the XML from its first sign to its last. */
function extentOf(own: readonly Line[], text: string): ReturnType<ExportSource['extentOf']> {
	const [first, last] = [own[0], own.at(-1)];
	const line = first?.number ?? 1;
	const bytes = encoder.encode(text.slice(first?.start ?? 0, last?.end ?? 0));
	return { line, lines: (last?.number ?? line) - line + 1, bytes };
}

/** Characters that no page can show; XML has no others. */
const CONTROLS = /[\x7f-\x9f]/g;

/** Report signs that were lost before the file came here, and such as are left out. */
function reportSigns(
	{ problem }: XmlPart,
	content: DocumentContent,
	lines: readonly Line[],
	file: VFile,
): void {
	if (problem?.ruleId === 'windows-1252')
		report(file, problem.ruleId, { line: 1, column: 1 }, { actual: 'other bytes' });
	const lost = lines.find(({ text }) => text.includes('\ufffd'));
	if (lost) {
		const actual = 'the sign `\ufffd`, which stands for a lost one';
		report(file, 'replacement-character', positionOf([lost]), { actual });
	}
	const odd = content.paragraphs.flatMap(({ number, lines: printed }) =>
		printed.flatMap(({ text }) => (text.match(CONTROLS) ?? []).map(() => number)),
	);
	const [line] = odd;
	if (line === undefined) return;
	const actual = `${odd.length} control characters`;
	report(file, 'control-characters', { line, column: 1 }, { actual });
}

/** Report what stands in the file and is no paragraph of the document. */
function reportUnread({ foreign }: DocumentContent, notes: readonly Line[], file: VFile): void {
	if (notes.length > 0) {
		const actual = notes.map(({ text }) => text).join(' ');
		report(file, 'text-outside-record', { line: 1, column: 1 }, { actual });
	}
	for (const number of foreign) {
		const actual = 'a page in another format, set into the Word file';
		report(file, 'text-outside-record', { line: Math.max(1, number), column: 1 }, { actual });
	}
}
