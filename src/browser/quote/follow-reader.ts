import { copyText } from '../copy-text.ts';
import { loadLabels } from '../load-labels.ts';
import { addressOfPage } from '../text/article-of-page.ts';
import { numberOf, paragraphAtEye, paragraphsOfPage, selectParagraph } from '../text/paragraphs.ts';
import { makeParagraphLink } from './paragraph-link.ts';

/** Where keys take the link from a paragraph, in the order of the text. */
const steps: Record<string, (at: number, last: number) => number> = {
	ArrowUp: (at) => at - 1,
	ArrowDown: (at) => at + 1,
	Home: () => 0,
	End: (_, last) => last,
};

/**
 * Let the link to a paragraph go to the one under the pointer, or to the one that is read when the Tab key comes near;
 * from there the arrow keys take it on.
 */
export async function followReader(): Promise<void> {
	const { quote } = await loadLabels();
	let link = document.querySelector<HTMLAnchorElement>('.paragraph-link');
	const body = document.querySelector('.body');
	const first = paragraphsOfPage()[0];
	if (!link || !body || !first) return;

	/** A new one each time: a screen reader tells what is focused anew, and not that a name has changed. */
	const moveTo = (paragraph: HTMLElement) => {
		const number = numberOf(paragraph);
		const made = makeParagraphLink(number);
		made.setAttribute('aria-label', quote.paragraph(number));
		made.setAttribute('aria-description', quote.linkHint);
		made.style.setProperty('--paragraph-start', `${paragraph.offsetTop}px`);
		made.style.setProperty('--paragraph-end', `${paragraph.offsetTop + paragraph.offsetHeight}px`);
		const hadFocus = document.activeElement === link;
		link?.replaceWith(made);
		link = made;
		if (hadFocus) made.focus({ preventScroll: true });
	};
	const at = () => document.querySelector<HTMLElement>(link?.hash ?? '') ?? first;

	body.addEventListener('pointerover', ({ target }) => {
		const paragraph = target instanceof Element && target.closest<HTMLElement>('p[id]');
		if (paragraph && paragraph !== at() && document.activeElement !== link) moveTo(paragraph);
	});
	document.addEventListener('keydown', (event) => {
		if (document.activeElement !== link) {
			// While something is selected the bar for it comes next.
			const isFree = event.key === 'Tab' && getSelection()?.isCollapsed !== false;
			if (isFree) moveTo(paragraphAtEye() ?? first);
			return;
		}
		const all = paragraphsOfPage();
		const next = all[steps[event.key]?.(all.indexOf(at()), all.length - 1) ?? -1];
		if (!next || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		event.preventDefault();
		next.scrollIntoView({ block: 'nearest' });
		moveTo(next);
		link?.scrollIntoView({ block: 'nearest' });
	});
	document.addEventListener('click', (event) => {
		if (event.target !== link || !link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const { hash } = link;
		const paragraph = at();
		// In the place of the address before: going back leads to where the reader came from.
		history.replaceState(history.state, '', hash);
		const words = quote.linkCopied(numberOf(paragraph));
		void copyText(addressOfPage() + hash, words, quote.linkNotCopied);
		selectParagraph(paragraph);
	});
	new ResizeObserver(() => {
		if (document.activeElement !== link) moveTo(at());
	}).observe(body);
	moveTo(body.querySelector<HTMLElement>('p[id]:hover') ?? at());
}
