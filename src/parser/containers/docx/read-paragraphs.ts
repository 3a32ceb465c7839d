import type { Element, Root } from 'xast';
import { clean } from '../../lines.ts';
import { OpenParagraph, type Page, type Paragraph } from './build-paragraph.ts';
import { readLinkField, toAddress, type Addresses } from './read-links.ts';
import { readProperties, readSection, type Section } from './read-properties.ts';
import type { Styles } from './read-styles.ts';
import { readSymbol } from './read-symbol.ts';
import { attributeOf, elementsOf, textIn, walkElements } from './walk-elements.ts';

/** The paragraphs of a document, and what of it is in none. */
export interface DocumentContent {
	paragraphs: Paragraph[];
	/** Where a page in another format is part of the document: the numbers of the paragraphs above. */
	foreign: number[];
}

/** Read the paragraphs of a document, also those in tables and in text boxes. */
export function readParagraphs(root: Root, addresses: Addresses, styles: Styles): DocumentContent {
	const reader = new ParagraphReader(addresses, styles);
	walkElements(root, {
		enter: (element, name) => reader.enter(element, name),
		leave: (_, name) => reader.leave(name),
	});
	reader.markSections();
	return reader.content;
}

/** Elements whose words are no text: what was deleted, and what says how text looks. */
const PASSED_OVER = new Set(
	'del moveFrom delText delInstrText rPr sdtPr tblPr tblGrid trPr tcPr'.split(' '),
);
/** The cell of a field's name in a table of fields. */
const TAG = /^[A-Z]{2,3}$/;

class ParagraphReader {
	readonly content: DocumentContent = { paragraphs: [], foreign: [] };
	readonly #addresses: Addresses;
	readonly #styles: Styles;
	/** A text box stands in a paragraph and has paragraphs of its own. */
	readonly #open: OpenParagraph[] = [];
	readonly #fields: Array<{ instruction: string; linked: boolean }> = [];
	readonly #rows: Array<{ cells: number; first: Paragraph[] }> = [];
	readonly #sections: Array<Section & { after: number }> = [];
	readonly #page: Page = { feed: false };

	constructor(addresses: Addresses, styles: Styles) {
		this.#addresses = addresses;
		this.#styles = styles;
	}

	/** Read what an element says itself, and give the elements to go into. */
	enter(element: Element, name: string): readonly Element[] {
		if (PASSED_OVER.has(name)) return [];
		// The same thing twice, for new readers and for old ones.
		if (name === 'AlternateContent') return elementsOf(element).slice(0, 1);
		const own = this.#open.at(-1);
		const read = own && signs[name];
		if (read) {
			read(element, own, this.#page);
			return [];
		}
		if (name === 'p') this.#openParagraph();
		else if (name === 'hyperlink')
			own?.openLink(toAddress(this.#addresses.get(attributeOf(element, 'id') ?? '')));
		else if (name === 'fldSimple')
			own?.openLink(readLinkField(attributeOf(element, 'instr') ?? ''));
		else if (name === 'fldChar') this.#readFieldMark(attributeOf(element, 'fldCharType'));
		else if (name === 'tr') this.#rows.push({ cells: 0, first: [] });
		else if (name === 'tc') this.#countCell();
		else if (name === 'altChunk') this.content.foreign.push(this.content.paragraphs.length);
		else if (name === 'sectPr') this.#sections.push({ ...readSection(element), after: Infinity });
		else if (name === 'pPr') return this.#setProperties(element);
		else if (name === 'instrText') return this.#readInstruction(element);
		return elementsOf(element);
	}

	leave(name: string): void {
		if (name === 'p') this.#open.pop()?.breakLine();
		else if (name === 'hyperlink' || name === 'fldSimple') this.#open.at(-1)?.closeLink();
		else if (name === 'tr') this.#closeRow();
	}

	/** Sections are named where they end, and say themselves whether they begin on a new page. */
	markSections(): void {
		const ends = this.#sections
			.filter((_, index) => this.#sections[index + 1]?.feeds)
			.map(({ after }) => after);
		let past = 0;
		for (const { number, lines } of this.content.paragraphs) {
			const [first] = lines;
			if (!first || number <= (ends[past] ?? Infinity)) continue;
			first.feedBefore = true;
			while (number > (ends[past] ?? Infinity)) past++;
		}
	}

	#openParagraph(): void {
		const own = new OpenParagraph(this.content.paragraphs.length + 1, this.#page);
		this.#open.push(own);
		this.content.paragraphs.push(own.paragraph);
		const row = this.#rows.at(-1);
		if (row?.cells === 1) row.first.push(own.paragraph);
	}

	#setProperties(element: Element): [] {
		const paragraph = this.#open.at(-1)?.paragraph;
		if (!paragraph) return [];
		const { feeds, section, ...said } = readProperties(element, this.#styles);
		Object.assign(paragraph, said);
		this.#page.feed ||= feeds;
		if (section) this.#sections.push({ ...section, after: paragraph.number });
		return [];
	}

	/** A field has its instruction between `begin` and `separate`, and its words between that and `end`. */
	#readFieldMark(mark: string | undefined): void {
		const field = this.#fields.at(-1);
		if (mark === 'begin') this.#fields.push({ instruction: '', linked: false });
		else if (mark === 'separate' && field) {
			const address = readLinkField(field.instruction);
			field.linked = address !== undefined;
			if (field.linked) this.#open.at(-1)?.openLink(address);
		} else if (mark === 'end' && this.#fields.pop()?.linked) this.#open.at(-1)?.closeLink();
	}

	#readInstruction(element: Element): [] {
		const field = this.#fields.at(-1);
		if (field) field.instruction += textIn(element);
		return [];
	}

	#countCell(): void {
		const row = this.#rows.at(-1);
		if (row) row.cells++;
	}

	#closeRow(): void {
		const row = this.#rows.pop();
		if (!row || row.cells < 2) return;
		const [only, ...others] = row.first.filter(({ lines }) => lines.length > 0);
		if (!only || others.length > 0 || only.lines.length > 1) return;
		if (TAG.test(clean(only.lines[0]?.text ?? ''))) only.role = 'tag';
	}
}

/** The elements that stand for signs. */
const signs: Record<string, (element: Element, own: OpenParagraph, page: Page) => void> = {
	t: (element, own) => {
		for (const part of element.children)
			if (part.type === 'text' || part.type === 'cdata') own.add(part.value, part);
	},
	tab: (element, own) => own.add('\t', element),
	ptab: (element, own) => own.add('\t', element),
	noBreakHyphen: (element, own) => own.add('\u2011', element),
	sym: (element, own) =>
		own.add(readSymbol(attributeOf(element, 'font'), attributeOf(element, 'char')), element),
	br: (element, own, page) => {
		own.breakLine();
		page.feed ||= attributeOf(element, 'type') === 'page';
	},
	cr: (_, own) => own.breakLine(),
};
