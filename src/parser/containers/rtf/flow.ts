import { placeLinks, type PlacedLink } from '../../fields/links.ts';
import { clean } from '../../lines.ts';
import type { Link } from '../../record.ts';
import { toAddress } from '../docx/read-links.ts';

/** A line as the file has it: a paragraph, or what a line break parts from the rest of one. */
export interface RtfLine {
	/** As lines are cleaned; never empty. */
	text: string;
	/** With all its white space. */
	printed: string;
	/** Offsets of the first sign and after the last. */
	start: number;
	end: number;
	/** Whether it opens a paragraph. */
	opens: boolean;
	/** Whether an empty line, and whether a page break, stands in front. */
	blank: boolean;
	feed: boolean;
	/** Space set between it and the paragraph in front, in twips. */
	space: number;
	/** Whether it is an item of a list; its bullet is gone. */
	item: boolean;
	links: Link[];
	/** The row of a table it stands in, and in which of its cells, from 0. */
	row: Row | undefined;
	cell: number;
}

/** A row of a table. */
export interface Row {
	cells: number;
}

/** How a paragraph is set. */
export interface ParagraphFormat {
	/** Space above and below, in twips. */
	above: number;
	below: number;
	inTable: boolean;
	/** Whether it begins on a new page. */
	onNewPage: boolean;
}

/** A number in front of a list's item; any other sign there is a bullet. */
const NUMBER = /\p{N}|^\(?\p{L}{1,5}[.)]/u;

/** A stream of text that becomes lines: that of the document, of a footnote, of a page's header. */
export class Flow {
	readonly lines: RtfLine[] = [];
	/** The flow below whose paragraph the lines of this one are to stand. */
	readonly around: Flow | undefined;
	#text = '';
	/** Where its signs stand that are not blank; undefined while there are none. */
	#place: { start: number; end: number } | undefined;
	#inParagraph = false;
	#blank = false;
	/** What parts the next line from those in front, as a page break does. */
	#feed: 'page' | 'section' | 'contents' | undefined;
	#below = 0;
	#marker: { text: string; from: number | undefined } | undefined;
	#item = false;
	#row: Row | undefined;
	#link: PlacedLink | undefined;
	#links: PlacedLink[] = [];
	/** Lines that stand apart from the text, such as those of footnotes, for the end of the paragraph. */
	#aside: RtfLine[] = [];

	constructor(around?: Flow) {
		this.around = around;
	}

	/** Add some text that stands at an offset of the file. */
	add(text: string, from: number, to: number): void {
		if (this.#marker) {
			this.#marker.text += text;
			this.#marker.from ??= from;
			return;
		}
		const shown = text.trim();
		if (shown !== '') {
			const lead = text.indexOf(shown);
			// An escape stands for a sign; text stands for itself.
			const exact = text.length === to - from;
			this.#place ??= { start: from + (exact ? lead : 0), end: to };
			this.#place.end = exact ? from + lead + shown.length : to;
			if (this.#link) {
				const start = this.#text.length + lead;
				if (this.#link.end === 0) this.#link.start = start;
				this.#link.end = start + shown.length;
			}
		}
		this.#text += text;
	}

	/** End a line; what follows is the next of the same paragraph. */
	endLine(format: ParagraphFormat): void {
		const { url } = this.#link ?? {};
		this.closeLink();
		this.#text = this.#text.toWellFormed();
		const text = this.#place ? clean(this.#text) : '';
		if (text !== '') this.#push(text, format);
		else {
			// Batches part records with a line of em spaces.
			if (this.#text.includes('\u2003')) this.#feed = 'page';
			this.#blank = true;
		}
		this.#reset();
		if (url !== undefined) this.openLink(url);
		this.#inParagraph = true;
	}

	endParagraph(format: ParagraphFormat): void {
		this.endLine(format);
		this.#inParagraph = this.#item = false;
		this.#below = format.below;
		for (const line of this.#aside) this.lines.push(line);
		this.#aside = [];
	}

	/** End the paragraph if one has begun: a table, a page or the file ends it. */
	close(format: ParagraphFormat): void {
		if (this.#place || this.#aside.length > 0) this.endParagraph(format);
		this.#reset();
		this.#inParagraph = this.#item = false;
	}

	/** Begin a new page, which parts records. */
	breakPage(format: ParagraphFormat, by: 'page' | 'section'): void {
		this.close(format);
		this.#feed = by;
	}

	/** Go on on the same page with a new section. */
	continuePage(): void {
		if (this.#feed === 'section') this.#feed = undefined;
	}

	openRow(format: ParagraphFormat): void {
		if (this.#row) return;
		if (!format.inTable) this.close(format);
		this.#row = { cells: 0 };
	}

	endCell(format: ParagraphFormat): void {
		this.#row ??= { cells: 0 };
		this.close(format);
		this.#row.cells++;
		this.#blank = false;
	}

	endRow(format: ParagraphFormat): void {
		this.close(format);
		this.#row = undefined;
		this.#blank = false;
	}

	/** Begin the sign or number in front of a list's item. */
	openMarker(): void {
		if (!this.#place) this.#marker = { text: '', from: undefined };
	}

	/** A number is text, any other sign says that this is an item of a list. */
	closeMarker(to: number): void {
		const { text = '', from = to } = this.#marker ?? {};
		this.#marker = undefined;
		if (NUMBER.test(clean(text))) this.add(text, from, to);
		else if (clean(text) !== '') this.#item = true;
	}

	/** Link the words to come. */
	openLink(url: string): void {
		this.#link = { url, start: 0, end: 0 };
	}

	closeLink(): void {
		if (this.#link && this.#link.end > 0) this.#links.push(this.#link);
		this.#link = undefined;
	}

	/** Set lines aside, to stand below the paragraph. */
	setAside(lines: readonly RtfLine[]): void {
		for (const line of lines) this.#aside.push(line);
	}

	#reset(): void {
		this.#text = '';
		this.#place = undefined;
		this.#links = [];
	}

	#push(text: string, format: ParagraphFormat): void {
		const printed = this.#text;
		const opens = !this.#inParagraph;
		if (format.inTable) this.#row ??= { cells: 0 };
		const entry = this.#links.some(({ url }) => isEntry(url));
		const feed = entry && this.#feed === 'contents' ? undefined : this.#feed;
		const outside = this.#links.filter(({ url }) => toAddress(url) !== undefined);
		this.lines.push({
			text,
			printed,
			start: this.#place?.start ?? 0,
			end: this.#place?.end ?? 0,
			opens,
			blank: this.#blank,
			feed: feed !== undefined || (opens && format.onNewPage),
			space: this.#below + format.above,
			item: this.#item && opens,
			links: placeLinks(printed, outside).map((link) => ({ ...link, text: clean(link.text) })),
			row: this.#row,
			cell: this.#row?.cells ?? 0,
		});
		this.#blank = false;
		this.#feed = entry ? 'contents' : undefined;
	}
}

/** Tell whether an entry of contents links so: Factiva's to `#toc1`, those of Word to `#_Toc12345678`. */
function isEntry(url: string): boolean {
	return /#_?toc\d*$/i.test(url) && toAddress(url) === undefined;
}
