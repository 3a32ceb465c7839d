/** A stretch of the text, in UTF-16 code units. */
export interface Span {
	start: number;
	end: number;
}

/** The text of the article on a page, and where each piece of it stands. */
export interface BodyText {
	/** Text content of the body, in which a line end parts the blocks. */
	text: string;
	/** Find the part of a range that lies in the text, without the space around it; undefined if there is none. */
	spanOf(range: Range): Span | undefined;
	/** Give the range of a stretch. */
	rangeOf(span: Span): Range;
	/** Give the paragraphs that a stretch touches, in order. */
	paragraphsOf(span: Span): Element[];
}

/** Read the text of the article on the page; undefined on other pages. */
export function readBody(): BodyText | undefined {
	const body = document.querySelector('.body');
	return body ? readText(body) : undefined;
}

/** Read the text of a part of the page. */
export function readText(body: Element): BodyText {
	const text = body.textContent;
	const nodes: Array<{ node: Text; start: number; paragraph: Element | null }> = [];
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	let length = 0;
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		nodes.push({ node, start: length, paragraph: node.parentElement?.closest('p[id]') ?? null });
		length += node.length;
	}

	const offsetOf = (node: Node, offset: number) => {
		const before = document.createRange();
		before.setStart(body, 0);
		before.setEnd(node, offset);
		return before.toString().length;
	};
	/** The last piece that begins at a place or before it. */
	const pieceAt = (place: number) =>
		nodes[nodes.findLastIndex(({ start }) => start <= place)] ?? nodes[0];

	return {
		text,
		spanOf: (range) => {
			if (!range.intersectsNode(body)) return undefined;
			const whole = document.createRange();
			whole.selectNodeContents(body);
			const isBefore = range.compareBoundaryPoints(Range.START_TO_START, whole) < 0;
			const isAfter = range.compareBoundaryPoints(Range.END_TO_END, whole) > 0;
			const start = isBefore ? 0 : offsetOf(range.startContainer, range.startOffset);
			const end = isAfter ? text.length : offsetOf(range.endContainer, range.endOffset);
			const words = text.slice(start, end);
			const from = start + words.length - words.trimStart().length;
			const to = start + words.trimEnd().length;
			return from < to ? { start: from, end: to } : undefined;
		},
		rangeOf: ({ start, end }) => {
			const range = document.createRange();
			const [first, last] = [pieceAt(start), pieceAt(end - 1)];
			if (first) range.setStart(first.node, start - first.start);
			if (last) range.setEnd(last.node, end - last.start);
			return range;
		},
		paragraphsOf: ({ start, end }) => {
			const touched = nodes.filter(
				({ node, start: at }) => at < end && at + node.length > start && node.length > 0,
			);
			return [...new Set(touched.flatMap(({ paragraph }) => paragraph ?? []))];
		},
	};
}
