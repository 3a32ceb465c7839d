import { strToU8, zipSync } from 'fflate';

/** What else a Word file holds. */
export interface DocxOptions {
	/** Addresses of hyperlinks by their identifier. */
	links?: Record<string, string>;
	/** Further parts, or other ones, by name; undefined leaves a part out. */
	parts?: Record<string, string | undefined>;
}

/** Zip paragraphs, as XML, into a Word file with the parts that Word asks for. The same in gives the same out. */
export function makeDocx(
	paragraphs: readonly string[],
	{ links = {}, parts = {} }: DocxOptions = {},
) {
	const office = 'http://schemas.openxmlformats.org';
	const relation = (id: string, type: string, target: string, mode = '') =>
		`<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${escapeXml(target)}"${mode}/>`;
	const relations = (all: readonly string[]) =>
		`<Relationships xmlns="${office}/package/2006/relationships">${all.join('')}</Relationships>`;
	const outside = Object.entries(links).map(([id, url]) =>
		relation(id, 'hyperlink', url, ' TargetMode="External"'),
	);
	const all: Record<string, string | undefined> = {
		'[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		'_rels/.rels': relations([relation('rId1', 'officeDocument', 'word/document.xml')]),
		'word/document.xml': documentXml(paragraphs),
		...(outside.length > 0 && { 'word/_rels/document.xml.rels': relations(outside) }),
		...parts,
	};
	return zip(all);
}

/** Zip some texts under their names. */
export function zip(parts: Record<string, string | undefined>): Uint8Array {
	const files = Object.entries(parts).flatMap(([name, text]) =>
		text === undefined ? [] : [[name, strToU8(text)] as const],
	);
	return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** Write the main part of a Word file. */
export function documentXml(paragraphs: readonly string[]): string {
	const namespaces = [
		'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
		'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
		'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	];
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces.join(' ')}><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`;
}

/** Write a paragraph of one run, with the XML of its properties; an empty text gives an empty one. */
export function p(text = '', properties = ''): string {
	const set = properties && `<w:pPr>${properties}</w:pPr>`;
	return `<w:p>${set}${text && run(text)}</w:p>`;
}

/** Write a run of text. */
export function run(text: string): string {
	return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
