import type { Labels } from '../../labels/labels.ts';

/** A key, and what it does. */
export interface Shortcut {
	/** As `KeyboardEvent.key` has it: the sign that is typed, wherever a keyboard has it. */
	key: string;
	/** What it does, in the words of the site. */
	name: keyof Labels['keys']['names'];
	group: keyof Labels['keys']['groups'];
	/** What a page has to have for the key to work on it. */
	here: string;
	/** What is done; without it, and without a step, what was found is pressed. */
	action?: string;
	/** Moves the focus among what was found, so many on; 0 presses the one that is there. */
	step?: 1 | 0 | -1;
	/** Whether the browser does it by itself. */
	native?: true;
}

const ARTICLE = 'main > article';
const HEADLINES = 'main:not(:has(> article)) :is(h2, h3) a';

/** All keys of the site: what listens to them and the sheet that lists them both go by this table. */
export const shortcuts: readonly Shortcut[] = [
	{ key: 'j', name: 'next', group: 'going', here: `${ARTICLE} ~ nav a[rel=next]` },
	{ key: 'k', name: 'previous', group: 'going', here: `${ARTICLE} ~ nav a[rel=prev]` },
	{ key: 'j', name: 'nextHeadline', group: 'going', here: HEADLINES, step: 1 },
	{ key: 'k', name: 'previousHeadline', group: 'going', here: HEADLINES, step: -1 },
	{ key: 'o', name: 'open', group: 'going', here: HEADLINES, step: 0 },
	{ key: '/', name: 'find', group: 'going', here: '[data-action=search]', action: 'search' },
	{ key: '/', name: 'find', group: 'going', here: 'main [role=search] input' },
	{ key: 'b', name: 'resume', group: 'going', here: '[data-place]', action: 'resume' },
	{ key: 'g', name: 'nextMatch', group: 'reading', here: '.matches [data-step="1"]' },
	{ key: 'G', name: 'previousMatch', group: 'reading', here: '.matches [data-step="-1"]' },
	{ key: 'l', name: 'listen', group: 'reading', here: '[data-action=listen]', action: 'listen' },
	{ key: 'h', name: 'mark', group: 'reading', here: ARTICLE, action: 'mark' },
	{ key: 'n', name: 'note', group: 'reading', here: ARTICLE, action: 'note' },
	{ key: 'q', name: 'quote', group: 'reading', here: ARTICLE, action: 'quote' },
	{ key: 'c', name: 'cite', group: 'reading', here: '[data-action=cite]', action: 'cite' },
	{ key: 's', name: 'save', group: 'reading', here: '[data-action=save]', action: 'save' },
	{ key: 'r', name: 'read', group: 'reading', here: ARTICLE, action: 'read' },
	{ key: 'e', name: 'export', group: 'reading', here: 'a[href="#export"], #export' },
	{ key: 't', name: 'settings', group: 'page', here: '[data-action=settings]', action: 'settings' },
	{ key: 'p', name: 'print', group: 'page', here: 'main', action: 'print' },
	{ key: '?', name: 'keys', group: 'page', here: '[data-action=keys]', action: 'keys' },
	{ key: 'Escape', name: 'close', group: 'page', here: 'main', native: true },
];
