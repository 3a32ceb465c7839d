import type { VFile } from 'vfile';
import { report } from '../../messages.ts';
import { readXml } from './read-xml.ts';
import { openArchive, type Archive } from './unzip-parts.ts';
import { attributeOf, elementsOf } from './walk-elements.ts';

/** The parts of a Word file that are read. */
export type PartName = 'document' | 'links' | 'styles' | 'footnotes' | 'endnotes';

/** Largest part that is unpacked, in bytes: some thousand articles, where databases give five hundred. */
const LARGEST_PART = 64_000_000;
const LARGEST = '64 MB';

const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_TYPE = /wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled/i;

/** Files that are zip archives too, by a part that they have. */
const kinds: Array<[part: string, name: string]> = [
	['xl/workbook.xml', 'an Excel workbook'],
	['xl/workbook.bin', 'an Excel workbook'],
	['ppt/presentation.xml', 'a PowerPoint presentation'],
	['META-INF/container.xml', 'an electronic book (EPUB)'],
	['content.xml', 'an OpenDocument file'],
];

/**
 * Unpack the parts of a Word file that are read.
 *
 * The sizes in the directory are looked at before anything is unpacked. Gives undefined, with an
 * error, for a file that is damaged, too large, or something else than a Word file.
 */
export function unzipDocument(
	bytes: Uint8Array,
	file: VFile,
): ReadonlyMap<PartName, Uint8Array> | undefined {
	const archive = openArchive(bytes);
	if (!archive) {
		report(file, 'damaged-file', START, {
			expected: 'a Word file',
			actual: 'a broken zip archive',
		});
		return undefined;
	}
	const document = findDocument(archive, file);
	if (document === undefined) {
		if (file.messages.some(({ fatal }) => fatal)) return undefined;
		const kind = kinds.find(([part]) => archive.sizes.has(part))?.[1];
		const actual = kind ?? 'a zip archive without a Word document';
		report(file, 'unsupported-format', START, { actual });
		return undefined;
	}
	const paths = pathsOf(document).filter(([, path]) => archive.sizes.has(path));
	const parts = unpack(
		archive,
		paths.map(([, path]) => path),
		file,
	);
	if (!parts) return undefined;
	return new Map(paths.map(([name, path]) => [name, parts.get(path) ?? new Uint8Array()]));
}

const START = { line: 1, column: 1 };

/** Word calls the document so; other programs need not, and the table of contents then says it. */
function findDocument(archive: Archive, file: VFile): string | undefined {
	const usual = 'word/document.xml';
	if (archive.sizes.has(usual)) return usual;
	if (!archive.sizes.has(CONTENT_TYPES)) return undefined;
	const part = unpack(archive, [CONTENT_TYPES], file)?.get(CONTENT_TYPES);
	const types = part && readXml(CONTENT_TYPES, part, file)?.root;
	const own = types
		? elementsOf(types)
				.flatMap(elementsOf)
				.find((element) => DOCUMENT_TYPE.test(attributeOf(element, 'ContentType') ?? ''))
		: undefined;
	const path = attributeOf(own, 'PartName')?.replace(/^\//, '');
	return path !== undefined && archive.sizes.has(path) ? path : undefined;
}

function unpack(
	archive: Archive,
	paths: readonly string[],
	file: VFile,
): ReadonlyMap<string, Uint8Array> | undefined {
	const large = paths.find((path) => (archive.sizes.get(path) ?? 0) > LARGEST_PART);
	if (large !== undefined) {
		const size = `${Math.ceil((archive.sizes.get(large) ?? 0) / 1_000_000)} MB`;
		const expected = `parts of at most ${LARGEST} in a Word file`;
		report(file, 'too-large', START, { expected, actual: `${size} in \`${large}\`` });
		return undefined;
	}
	const parts = archive.unpack(paths);
	if (!parts) {
		const actual = archive.locked ? 'one that is locked with a password' : 'one that is damaged';
		report(file, 'damaged-file', START, { expected: 'a Word file', actual });
	}
	return parts;
}

/** The other parts lie beside the document, whatever it is called. */
function pathsOf(document: string): Array<[name: PartName, path: string]> {
	const at = document.lastIndexOf('/') + 1;
	const [folder, name] = [document.slice(0, at), document.slice(at)];
	return [
		['document', document],
		['links', `${folder}_rels/${name}.rels`],
		['styles', `${folder}styles.xml`],
		['footnotes', `${folder}footnotes.xml`],
		['endnotes', `${folder}endnotes.xml`],
	];
}
