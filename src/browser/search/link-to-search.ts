import { type Asked, searchPath } from '../../search/address.ts';
import { element } from '../element.ts';
import { toAddress } from '../page.ts';

/** Ask for something else, without leaving the page. */
export type Ask = (asked: Asked) => void;

/**
 * Make a link to what a search finds: a real one, that can be opened beside and be sent to others. Where there is
 * something that asks on this page, following it does that.
 */
export function linkToSearch(asked: Asked, name: string, ask?: Ask): HTMLAnchorElement {
	const link = element('a', { href: toAddress(searchPath(asked)) }, name);
	link.addEventListener('click', (event) => {
		if (!ask || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		ask(asked);
	});
	return link;
}
