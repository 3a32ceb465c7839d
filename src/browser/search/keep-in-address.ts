import { type Asked, readAsked, searchPath } from '../../search/address.ts';
import { toAddress } from '../page.ts';

/** What is asked for, as the address of the page has it. */
export interface KeptAddress {
	/** `by` is the field that it is typed in, if it is. */
	write(asked: Asked, by: string): void;
	/** Let what is typed next be a step of its own. */
	endTyping(): void;
}

/**
 * Keep what is asked for in the address, and call with it when the browser goes back or forward.
 *
 * What is chosen is a step in the browser's history; what is typed in a field is one step, however many keys it takes.
 */
export function keepInAddress(onReturn: (asked: Asked) => void): KeptAddress {
	let typing = '';
	addEventListener('popstate', () => {
		typing = '';
		onReturn(askedInAddress());
	});
	return {
		write(asked, by) {
			const address = toAddress(searchPath(asked));
			if (by !== '' && by === typing) replace(address);
			else if (address !== location.pathname + location.search) push(address);
			typing = by;
		},
		endTyping: () => (typing = ''),
	};
}

/** Read what the address asks for. */
export function askedInAddress(): Asked {
	return readAsked(new URLSearchParams(location.search));
}

/**
 * Bring the page to where its reader left it, if the browser goes back to it: when it did so itself, there were no
 * results yet.
 */
export function returnToPlace(): void {
	const { top } = (history.state ?? {}) as { top?: number };
	if (top !== undefined) scrollTo({ top, behavior: 'instant' });
	addEventListener('pagehide', () => history.replaceState({ top: scrollY }, ''));
}

function push(address: string): void {
	change(() => history.pushState(null, '', address));
}

function replace(address: string): void {
	change(() => history.replaceState(null, '', address));
}

/** Some browsers allow a hundred changes of the address in half a minute; the next one has all of what one lacks. */
function change(act: () => void): void {
	try {
		act();
	} catch {
		// It is kept in the page meanwhile.
	}
}
