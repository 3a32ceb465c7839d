import { once } from '../../lib/once.ts';
import { peek } from '../peek.ts';
import { path } from '../page.ts';
import { text } from './this-article.ts';

/** Milliseconds after which somebody who has not scrolled has begun to read. */
const BEGIN = 3000;

/**
 * Follow where the reader of an article is, and show on lists what was read.
 *
 * Nothing is fetched for it until there is something known to show, or somebody reads.
 */
export function followReading(): void {
	if (text) followArticle();
	else {
		showOnLists();
		// The page may be one that the browser kept while it showed the article.
		addEventListener('pageshow', ({ persisted }) => persisted && showOnLists());
	}
}

/** Only once the page is seen: in a tab behind others nobody reads. */
function followArticle(): void {
	if (document.visibilityState !== 'visible')
		return document.addEventListener('visibilitychange', followArticle, { once: true });
	const begin = once(async () => {
		const { follow } = await import('./follow.ts');
		follow();
	});
	addEventListener('scroll', () => void begin(), { once: true, passive: true });
	if (peek('reading').includes(JSON.stringify(path))) void begin();
	else setTimeout(() => void begin(), BEGIN);
}

function showOnLists(): void {
	if (peek('reading').includes('"readAt"'))
		void import('./mark-read.ts').then(({ markRead }) => markRead());
}
