import { peek } from '../peek.ts';
import { path, text } from './this-article.ts';

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
	const follow = () => void import('./follow.ts').then(({ follow }) => follow());
	if (peek('reading').includes(JSON.stringify(path))) return follow();
	addEventListener('scroll', follow, { once: true, passive: true });
	setTimeout(follow, BEGIN);
}

function showOnLists(): void {
	if (peek('reading').includes('"readAt"'))
		void import('./mark-read.ts').then(({ markRead }) => markRead());
}
