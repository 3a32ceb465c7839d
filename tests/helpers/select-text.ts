import type { Page } from 'playwright-core';

/** Where words of an article begin and end in the window. */
interface Ends {
	from: { x: number; y: number };
	to: { x: number; y: number };
}

/** Select by dragging the mouse, from some words of the article to the end of others. */
export async function dragOver(page: Page, first: string, last = first): Promise<void> {
	const { from, to } = await page.evaluate(locate, [first, last] as const);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(Math.round((from.x + to.x) / 2), to.y);
	await page.mouse.move(to.x, to.y);
	await page.mouse.up();
}

/** Give some words out of the middle of a paragraph of the article. */
export function wordsOf(page: Page, paragraph: string, from: number, to: number): Promise<string> {
	return page.locator(paragraph).evaluate(
		(element, ends) =>
			element.textContent
				.split(' ')
				.slice(...ends)
				.join(' '),
		[from, to] as const,
	);
}

/** Runs in the page. A pointer is at whole pixels: at parts of them Chromium takes each step for a new press. */
function locate([first, last]: readonly [string, string]): Ends {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const find = (words: string) => {
		texts.currentNode = document.querySelector('.body') ?? document.body;
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const at = node.nodeValue?.indexOf(words) ?? -1;
			if (at === -1) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + words.length);
			return range;
		}
		throw new Error(`There is no \`${words}\` in the text`);
	};
	const [start, end] = [find(first), find(last)];
	start.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	const isRightToLeft =
		getComputedStyle(start.startContainer.parentElement ?? document.body).direction === 'rtl';
	const [head] = start.getClientRects();
	const tail = [...end.getClientRects()].at(-1);
	if (!head || !tail) throw new Error('The words are not shown');
	const [begin, stop] = isRightToLeft ? [head.right, tail.left] : [head.left, tail.right];
	return {
		from: {
			x: isRightToLeft ? Math.floor(begin) : Math.ceil(begin),
			y: Math.round((head.top + head.bottom) / 2),
		},
		to: { x: Math.round(stop), y: Math.round((tail.top + tail.bottom) / 2) },
	};
}
