import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { openSource } from '../../src/parser/containers/open-source.ts';
import type { Line } from '../../src/parser/lines.ts';
import { toMessage } from '../../src/parser/messages.ts';
import { documentXml, makeDocx, p, run, zip, type DocxOptions } from '../helpers/make-docx.ts';
import { printExport } from '../helpers/print-export.ts';
import { parse } from './parse.ts';

const LONG =
	'The ferry came in at noon with a load of oak and two bored dogs, and it left again at six without the dogs, which had gone to see the lamp.';
const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
const spaced = '<w:spacing w:before="200"/>';
const styles = (names: Record<string, string>) =>
	`<w:styles xmlns:w="x">${Object.entries(names)
		.map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
		.join('')}</w:styles>`;

function linesOf(paragraphs: readonly string[], options?: DocxOptions): Line[] {
	const source = openSource(makeDocx(paragraphs, options), new VFile());
	return [...(source?.lines ?? [])];
}

/** Where a blank line would stand in text, `/` is printed. */
function asText(lines: readonly Line[]): string[] {
	return lines.map(({ text, blankBefore }) => (blankBefore ? `/ ${text}` : text));
}

function textOf(...runs: string[]): string[] {
	return linesOf([`<w:p>${runs.join('')}</w:p>`]).map(({ text }) => text);
}

test('a paragraph is a line with its number, empty ones counted, and runs are joined without gaps', () => {
	const lines = linesOf([
		p(),
		p('Harbour reopens'),
		p(),
		`<w:p>${run('Fog li')}${run('fts.')}</w:p>`,
	]);
	expect(lines.map(({ text, number, index }) => [text, number, index])).toEqual([
		['Harbour reopens', 2, 0],
		['Fog lifts.', 4, 1],
	]);
});

test('tabs, breaks, hyphens and symbols are signs', () => {
	const tab = '<w:r><w:tab/></w:r>';
	const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>';
	expect(textOf(run('BY'), tab, run('Ana Ruiz'))).toEqual(['BY Ana Ruiz']);
	expect(textOf(run('HRBC'), '<w:r><w:br/></w:r>', run('English'))).toEqual(['HRBC', 'English']);
	expect(textOf(run('co'), '<w:r><w:noBreakHyphen/></w:r>', run('op'))).toEqual(['co‑op']);
	expect(textOf(run('har'), '<w:r><w:softHyphen/></w:r>', run('bour'))).toEqual(['harbour']);
	expect(textOf(symbol, run(' oak'))).toEqual(['• oak']);
	expect(textOf('<w:r><w:sym w:font="Wingdings" w:char="F0F0"/></w:r>')).toEqual(['\ufffd']);
});

test('what was deleted, moved away or tells a field what to do is no text; what was added is', () => {
	expect(
		textOf(
			'<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>',
			'<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>',
			'<w:r><w:instrText>PAGE</w:instrText></w:r>',
			`<w:ins>${run('here')}</w:ins>`,
			`<w:smartTag><w:smartTagPr/>${run(' too')}</w:smartTag>`,
		),
	).toEqual(['here too']);
});

test('hyperlinks have their exact words, whether elements or fields', () => {
	const field = (instruction: string, words: string) =>
		`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
	const [line] = linesOf(
		[
			`<w:p>${run('See the ')}<w:hyperlink r:id="rId7">${run('tide ')}${run('tables')}</w:hyperlink>${run(', ')}${field(' HYPERLINK "mailto:quay@x.test" ', 'write')}${run(' or ')}<w:hyperlink w:anchor="top">${run('go up')}</w:hyperlink>${run('. ')}<w:fldSimple w:instr="HYPERLINK &quot;https://x.test/b&quot;">${run('More')}</w:fldSimple></w:p>`,
		],
		{ links: { rId7: 'https://x.test/a?b&c' } },
	);
	expect(line?.text).toBe('See the tide tables, write or go up. More');
	expect(line?.markup?.links).toEqual([
		{ text: 'tide tables', url: 'https://x.test/a?b&c' },
		{ text: 'write', url: 'mailto:quay@x.test' },
		{ text: 'More', url: 'https://x.test/b' },
	]);
});

test('a typed bullet, columns and a link in one paragraph lose nothing', () => {
	const rows = article
		.trimEnd()
		.split('\n')
		.map((row) => p(row));
	const link = `<w:hyperlink r:id="rId7">${run('tide table')}</w:hyperlink>`;
	const columns = (words: string) => `${run('Six')}<w:r><w:tab/></w:r>${words}`;
	const { records, messages } = parse(
		makeDocx(
			[
				...rows.slice(0, -1),
				`<w:p>${run('• See the ')}${link}</w:p>`,
				p(),
				`<w:p>${columns(link)}<w:r><w:br/></w:r>${columns(link)}</w:p>`,
				p(),
				p(LONG),
			],
			{ links: { rId7: 'https://x.test/a' } },
		),
	);
	expect(messages).toEqual([]);
	expect(records[0]?.body.slice(-3, -1)).toMatchObject([
		{ type: 'listItem', text: 'See the tide table', links: [{ text: 'tide table' }] },
		{ type: 'preformatted', text: 'Six\ttide table\nSix\ttide table' },
	]);
});

test('styles name headlines, headings and items in every language of Word', () => {
	const lines = linesOf(
		[
			p('Harbour reopens', style('berschrift1')),
			p('Below', style('berschrift2')),
			p('Oak', style('Listenabsatz') + '<w:numPr><w:numId w:val="1"/></w:numPr>'),
			p('No item', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
			p('Body', style('berschrift1')),
		],
		{
			parts: { 'word/styles.xml': styles({ berschrift1: 'heading 1', berschrift2: 'heading 2' }) },
		},
	);
	expect(lines.map(({ markup }) => markup?.role)).toEqual([
		'headline',
		'heading',
		'listItem',
		undefined,
		undefined,
	]);
	expect(linesOf([p('Harbour reopens', style('Title'))])[0]?.markup?.role).toBe('headline');
});

test('cells stand one after another, and a field name in a first cell is a tag', () => {
	const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
	const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
	const lines = linesOf([
		`<w:tbl>${row(cell(p(' HD ')), cell(p('Harbour reopens')))}${row(cell(p('LP')), cell(p('One.'), p('Two.')))}${row(cell(p('Ferry')), cell(p('PR')))}${row(cell(p('PR')))}</w:tbl>`,
	]);
	expect(lines.map(({ text, markup }) => [text, markup?.role])).toEqual([
		['HD', 'tag'],
		['Harbour reopens', undefined],
		['LP', 'tag'],
		['One.', undefined],
		['Two.', undefined],
		['Ferry', undefined],
		['PR', undefined],
		['PR', undefined],
	]);
});

test('a text box is read once, after the paragraph that it hangs on', () => {
	const box = (text: string) =>
		`<w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict>`;
	const lines = linesOf([
		`<w:p>${run('Above')}<w:r><mc:AlternateContent><mc:Choice>${box('In the box')}</mc:Choice><mc:Fallback>${box('In the box')}</mc:Fallback></mc:AlternateContent></w:r>${run(' it')}</w:p>`,
	]);
	expect(lines.map(({ text, number }) => [text, number])).toEqual([
		['Above it', 1],
		['In the box', 2],
	]);
});

test('page breaks and sections that begin on a page part records; what Word noted of its last pages does not', () => {
	const lines = linesOf([
		p('A'),
		`<w:p><w:r><w:lastRenderedPageBreak/></w:r>${run('B')}</w:p>`,
		'<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
		p('C'),
		p('D', '<w:pageBreakBefore/>'),
		p('E', '<w:pageBreakBefore w:val="0"/><w:sectPr/>'),
		p('F', '<w:sectPr/>'),
		p('G', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'),
		p('H'),
	]);
	expect(lines.filter(({ feedBefore }) => feedBefore).map(({ text }) => text)).toEqual([
		'C',
		'D',
		'F',
		'H',
	]);
});

test('paragraphs stand apart where the document has no space between any', () => {
	expect(asText(linesOf([p('A'), p('B')]))).toEqual(['/ A', '/ B']);
});

test('a text pasted line by line has its blank lines as empty paragraphs', () => {
	expect(asText(linesOf([p('A'), p('B'), p(), p(LONG), p(), p(LONG)]))).toEqual([
		'/ A',
		'B',
		`/ ${LONG}`,
		`/ ${LONG}`,
	]);
});

test('space that a paragraph says it has parts it as an empty one does', () => {
	expect(
		asText(linesOf([p('A'), p('B'), p('C', spaced), p('D', '<w:spacing w:after="0"/>')])),
	).toEqual(['/ A', 'B', '/ C', 'D']);
});

test('long paragraphs side by side say that the space is in their style', () => {
	expect(asText(linesOf([p('A'), p('B'), p(), p(LONG), p(LONG), p('C')]))).toEqual([
		'/ A',
		'/ B',
		`/ ${LONG}`,
		`/ ${LONG}`,
		'/ C',
	]);
});

test('the lines of a paragraph never stand apart, and items of lists always do', () => {
	const item = '<w:numPr><w:numId w:val="1"/></w:numPr>';
	const broken = `<w:p>${run('A')}<w:r><w:br/></w:r>${run('B')}</w:p>`;
	expect(asText(linesOf([broken, p(), p('C', item), p('D', item), p('E')]))).toEqual([
		'/ A',
		'B',
		'/ C',
		'/ D',
		'/ E',
	]);
});

const article = printExport({
	headline: 'Harbour Bridge Reopens',
	byline: 'By Ana Ruiz in Porto Claro',
	date: '6 March 2019',
	publication: 'The Harbour Courier',
	publicationCode: 'HRBC',
	page: 'A6',
	copyright: 'Copyright 2019 Courier Press',
	paragraphs: [LONG, LONG],
	identifier: 'HRBC000020190306ef3600001',
});
const fieldsOf = (bytes: Uint8Array | string) => {
	const { records, messages } = parse(bytes);
	expect(messages).toEqual([]);
	return records.map(({ fields, body }) => ({ fields, body: body.map(({ text }) => text) }));
};

test('an article of Factiva pasted into Word is read as the text is', () => {
	const expected = fieldsOf(article);
	const rows = article.trimEnd().split('\n');
	expect(expected).toHaveLength(1);
	expect(fieldsOf(makeDocx(rows.map((row) => p(row))))).toEqual(expected);
	// With Word's own paragraphs: space in front, and line breaks or nothing between the header's lines.
	const groups = article.trimEnd().split('\n\n');
	const broken = groups.map(
		(group) =>
			`<w:p><w:pPr>${spaced}</w:pPr>${group.split('\n').map(run).join('<w:r><w:br/></w:r>')}</w:p>`,
	);
	expect(fieldsOf(makeDocx(broken))).toEqual(expected);
	const tight = groups.flatMap((group) =>
		group.split('\n').map((row, index) => p(row, index === 0 ? spaced : '')),
	);
	expect(fieldsOf(makeDocx(tight))).toEqual(expected);
});

test('a record is its paragraphs, and its bytes those of the XML from its first sign to its last', () => {
	const two = [...article.trimEnd().split('\n'), '', ...article.trimEnd().split('\n')];
	const bytes = makeDocx([p(), ...two.map((row) => p(row))]);
	const file = new VFile();
	const source = openSource(bytes, file);
	const extent = source?.extentOf(source.lines.slice(0, 3));
	expect(extent).toMatchObject({ line: 2, lines: 4 });
	expect(new TextDecoder().decode(extent?.bytes)).toMatch(/^Harbour Bridge Reopens<.*>\d+ words$/);
	expect(parse(bytes).records).toHaveLength(2);
});

test('other prefixes and a document of another name are read as well', () => {
	const types =
		'<Types><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
	const document = documentXml(article.split('\n').map((row) => p(row)));
	const parts = { '[Content_Types].xml': types, 'word/document2.xml': document };
	expect(fieldsOf(zip(parts))).toEqual(fieldsOf(article));
	const other = document.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=');
	expect(fieldsOf(zip({ 'word/document.xml': other }))).toEqual(fieldsOf(article));
});

test('what stands beside the paragraphs is named', () => {
	const rows = article.split('\n').map((row) => p(row));
	const footnotes = documentXml([p('A note on the tide.')]).replaceAll('document', 'footnotes');
	const { messages } = parse(
		makeDocx([...rows, '<w:altChunk r:id="rId1"/>', p('lost \ufffd and \x85 and \x81')], {
			parts: { 'word/footnotes.xml': footnotes, 'word/header1.xml': documentXml([p('Page 1')]) },
		}),
	);
	expect(messages.map(({ ruleId, line, reason }) => [ruleId, line, reason.slice(0, 110)]))
		.toMatchInlineSnapshot(`
		[
		  [
		    "text-outside-record",
		    18,
		    "Expected a record, found text that belongs to none: \`lost � and … and\`. Nothing of it is on the site; if it is",
		  ],
		  [
		    "replacement-character",
		    18,
		    "Expected letters, found the sign \`�\`, which stands for a lost one. The text was damaged before it came here: d",
		  ],
		  [
		    "control-characters",
		    18,
		    "Expected text, found 1 control characters. They were left out, as a page cannot show them; compare the text wi",
		  ],
		  [
		    "text-outside-record",
		    1,
		    "Expected a record, found text that belongs to none: \`A note on the tide.\`. Nothing of it is on the site; if it",
		  ],
		  [
		    "text-outside-record",
		    17,
		    "Expected a record, found text that belongs to none: \`a page in another format, set into the Word file\`. Nothin",
		  ],
		]
	`);
});

/** Change the size of a part in the directory of a zip archive, and in front of the part. */
function lie(bytes: Uint8Array, from: number, to: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 4 <= copy.length; at++)
		if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
	return copy;
}

const xml = documentXml(article.split('\n').map((row) => p(row)));
const whole = zip({ 'word/document.xml': xml });
const size = xml.length;
const cut = (text: string) => zip({ 'word/document.xml': text });
const flip = (bytes: Uint8Array, at: number, value: number) => bytes.with(at, value);

test.each<[name: string, bytes: Uint8Array]>([
	['an archive cut off', whole.subarray(0, 200)],
	['an archive cut at its end', whole.subarray(0, whole.length - 30)],
	['four bytes', whole.subarray(0, 4)],
	['a part that is damaged', flip(whole, 60, 0xff)],
	['a size that is too small', lie(whole, size, size - 100)],
	['a size that is too large', lie(whole, size, size + 100)],
	['a size beyond all measure', lie(whole, size, 900_000_000)],
	['a password', flip(flip(whole, 6, 1), 50, 0xff)],
	['a workbook', zip({ 'xl/workbook.xml': '<workbook/>' })],
	['a presentation', zip({ 'ppt/presentation.xml': '<p/>', '[Content_Types].xml': '<Types/>' })],
	['a text document', zip({ mimetype: 'x', 'content.xml': '<office/>' })],
	['a book', zip({ mimetype: 'x', 'META-INF/container.xml': '<container/>' })],
	['any archive', zip({ 'a.txt': 'a' })],
	['no archive of parts', zip({})],
	['a document type', cut(`<!DOCTYPE w [<!ENTITY a "b">]>${xml.replace(/<\?.*?\?>/, '')}`)],
	['an entity', cut(xml.replace('Harbour', '&harbour;'))],
	['no XML', cut('Harbour Bridge Reopens')],
	['an empty document', cut('')],
	['a document cut off', cut(xml.slice(0, -20))],
	['damaged links', makeDocx([p('a')], { parts: { 'word/_rels/document.xml.rels': '<a>' } })],
	['no words', makeDocx([p()])],
	['other words', makeDocx([p('A letter to the board of the harbour.')])],
	['depth', cut('<a>'.repeat(50_000) + '</a>'.repeat(50_000))],
	['too many tags', cut(`<a>${'<b/>'.repeat(2_100_000)}</a>`)],
])('%s is refused with its reason', (_, bytes) => {
	const file = new VFile({ path: 'export.docx' });
	const { records, messages } = parse(bytes);
	expect(records).toEqual([]);
	expect(file.messages.map(toMessage)).toEqual([]);
	expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toMatchSnapshot();
});

/** Pieces of documents, whole and broken, to be thrown together at random. */
const piece = fc.oneof(
	fc.constantFrom(
		...article
			.trimEnd()
			.split('\n')
			.map((row) => p(row)),
		p('• See the tide table'),
		p('HD', spaced),
		'<w:p>',
		'</w:p>',
		'<w:tbl><w:tr><w:tc>',
		'</w:tc></w:tr></w:tbl>',
		'<w:r><w:br/></w:r>',
		'<w:r><w:br w:type="page"/></w:r>',
		'<w:r><w:tab/></w:r>',
		'<w:hyperlink r:id="rId1">',
		'</w:hyperlink>',
		'<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
		'<w:r><w:instrText>HYPERLINK "https://x.test"</w:instrText></w:r>',
		'<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
		'<w:r><w:fldChar w:fldCharType="end"/></w:r>',
		'<w:p><w:pPr><w:sectPr/></w:pPr></w:p>',
		'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
		'<mc:AlternateContent><mc:Choice><w:txbxContent>',
		'</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent>',
		'&#x20;&amp;',
		run('* a  b'),
		run('see https://x.test'),
		run('\u200b'),
		run('😀'),
		'<w:sectPr/>',
	),
	fc.string({ unit: 'grapheme' }).map(run),
);

test('no document makes the parser throw, and nothing of its records is lost', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, headed) => {
			const rows = headed ? article.trimEnd().split('\n') : [];
			const body = [...rows.map((row) => p(row)), p(), ...balance(pieces)];
			const { records, messages } = parse(makeDocx(body, { links: { rId1: 'www.x.test' } }));
			for (const { lines } of records)
				for (const { from, start, end, to } of lines)
					expect(from <= start && start < end && end <= to).toBe(true);
			if (records.length === 0)
				expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
		}),
		{ numRuns: 300 },
	);
}, 60_000);

/** Close what is open and leave out what closes nothing, so that most documents can be read. */
function balance(pieces: readonly string[]): string[] {
	const open: string[] = [];
	const kept: string[] = [];
	for (const tags of pieces) {
		const names = [...tags.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)].filter(([, , , end]) => !end);
		const closing = names.every(([, end]) => end) && names.length > 0;
		if (closing && names.some(([, , name], at) => open.at(-1 - at) !== name)) continue;
		for (const [, end, name = ''] of names) {
			if (end) open.pop();
			else open.push(name);
		}
		kept.push(tags);
	}
	return [...kept, ...open.reverse().map((name) => `</${name}>`)];
}

const SIZE = 2_000_000;
const fill = (part: string) => part.repeat(SIZE / part.length);

test.each([
	['paragraphs', fill(p('a b c.'))],
	['empty paragraphs', fill('<w:p/>')],
	['one paragraph', p(fill('word '))],
	['one word', p(fill('w'))],
	['runs', `<w:p>${fill(run('a'))}</w:p>`],
	['line breaks', `<w:p>${fill('<w:br/>a')}</w:p>`],
	['lines', `<w:p>${fill(`${run('a')}<w:r><w:br/></w:r>`)}</w:p>`],
	['links', `<w:p>${fill(`<w:hyperlink r:id="r">${run('a')}</w:hyperlink>`)}</w:p>`],
	[
		'links that never close',
		`<w:p>${fill('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://x.test"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>')}</w:p>`,
	],
	[
		'links that never close, in lines',
		`<w:p>${fill(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK www.x.test</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>a</w:t><w:br/></w:r>`)}</w:p>`,
	],
	['sections', fill('<w:p><w:pPr><w:sectPr/></w:pPr></w:p>')],
	['rows', `<w:tbl>${fill(`<w:tr><w:tc>${p('a')}</w:tc></w:tr>`)}</w:tbl>`],
	['items', fill(p('a', '<w:numPr><w:numId w:val="1"/></w:numPr>'))],
])(
	'megabytes of %s are read in one go',
	(_, xml) => {
		const rows = article.split('\n').map((row) => p(row));
		const { records, messages } = parse(
			makeDocx([...rows, p(), xml], { links: { r: 'www.x.test' } }),
		);
		expect(records).toHaveLength(1);
		expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
	},
	60_000,
);
