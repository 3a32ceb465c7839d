import { getEnvironmentData } from 'node:worker_threads';
import { loadIndex, type IndexPlace } from '../intake/file-index.ts';
import { settleIndex } from '../intake/settle-index.ts';
import { fillShelf } from './fill-shelf.ts';

/** Under which threads find the place of the index that the main thread has written. */
export const INDEX_PLACE = 'broadsheet:index';

/** Put the articles on the shelf of a thread that is to render pages. */
export async function setUpThread(): Promise<void> {
	const place = getEnvironmentData(INDEX_PLACE) as IndexPlace;
	fillShelf(settleIndex(await loadIndex(place)).cards);
}
