import { element } from '../element.ts';

/** Milliseconds of rest after which a screen reader is told what was found: not at each key. */
const REST = 900;

/** What tells screen readers, and them alone. */
export interface Teller {
	element: HTMLElement;
	/** Tell something, unless something else is to be told soon after. */
	tell(words: string): void;
}

/** Make the place of a page where screen readers are told what was found. */
export function makeTeller(): Teller {
	const status = element('p', { class: 'visually-hidden', role: 'status' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		element: status,
		tell(words) {
			clearTimeout(timer);
			timer = setTimeout(() => (status.textContent = words), REST);
		},
	};
}
