/** Name of the highlight, as the style sheet has it. */
const NAME = 'spoken';

/** Mark a stretch of the page as spoken, and nothing else; without one, nothing. Words of the page stay as they are. */
export function markSpoken(range?: Range): void {
	for (const marked of document.querySelectorAll(`[data-${NAME}]`)) {
		marked.removeAttribute(`data-${NAME}`);
	}
	if ('highlights' in CSS) {
		const highlight = new Highlight(...(range ? [range] : []));
		// Above what the reader marked.
		highlight.priority = 1;
		CSS.highlights.set(NAME, highlight);
	} else {
		// A browser that cannot mark a sentence marks its paragraph.
		const { commonAncestorContainer: place } = range ?? {};
		const element = place instanceof Element ? place : place?.parentElement;
		element?.closest('p, li, pre, h1, h2, div')?.setAttribute(`data-${NAME}`, '');
	}
}
