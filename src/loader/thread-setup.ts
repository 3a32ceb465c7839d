import { digestCards } from '../article/card.ts';
import { loadIndex, type IndexPlace } from '../intake/file-index.ts';
import { settleIndex } from '../intake/settle-index.ts';
import { fillShelf } from './fill-shelf.ts';
import { thisReader } from './reader-version.ts';

/** What a thread needs to have the articles that the main thread has. */
export interface ThreadArticles {
	/** Where the main thread has written the index. */
	place: IndexPlace;
	/** Of all cards: another dev server or build can write there too. */
	digest: string;
}

/** Put the articles on the shelf of a thread that is to render pages. Throws if they are not the same any more. */
export async function setUpThread({ place, digest }: ThreadArticles): Promise<void> {
	const settled = settleIndex(await loadIndex(place));
	if (digestCards(settled.cards) !== digest)
		throw new Error('The articles changed while the site was built. Build it again');
	fillShelf(settled, thisReader());
}
