import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { ownDirection, pathOf } from '../page.ts';
import styles from './mark-read.css?inline';
import { readings } from './reading-list.ts';

/** Tick the headlines on a list that lead to articles that were read, and say so to those who cannot see it. */
export async function markRead(): Promise<void> {
	const { reading } = await loadLabels();
	adopt(styles);
	const known = readings.read();
	for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(h2, h3) > a:not(.part a)')) {
		const isRead = known[pathOf(link.pathname)]?.readAt !== undefined;
		const heading = link.parentElement;
		if (!heading || isRead === heading.hasAttribute('data-read')) continue;
		heading.toggleAttribute('data-read', isRead);
		if (isRead) {
			const words = { class: 'visually-hidden read', ...ownDirection };
			link.append(element('span', words, ` (${reading.read})`));
		} else link.querySelector('.read')?.remove();
	}
}
