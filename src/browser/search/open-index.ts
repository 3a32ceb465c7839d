import { ROOT_FILE } from '../../search/root.ts';
import { openSearch } from '../../search/search.ts';
import { once } from '../once.ts';
import { toAddress } from '../page.ts';

/** Open the index of the site, once a visit. */
export const openIndex = once(() => openSearch(fetchFile));

async function fetchFile(name: string): Promise<Uint8Array> {
	// All other files are named for what is in them, and never change.
	const cache = name === ROOT_FILE ? 'no-cache' : 'default';
	const response = await fetch(toAddress(`search/${name}`), { cache });
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
