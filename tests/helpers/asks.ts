import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './paths.ts';

/** Something that a reader asks a page for, by a button or a key. Both functions run in the page. */
export interface Ask {
	/** Its name in `src/browser/actions.ts`. */
	action: string;
	/** The key that asks for it. */
	key: string;
	/** The kind of page that it is tried on. */
	on: string;
	/** What has to be there first. */
	first?: () => void;
	/** Whether it was done. */
	isDone: () => boolean;
}

const isSaid = () => Boolean(document.querySelector('.said')?.textContent);

/** All that a reader can ask for. */
export const asks: Ask[] = [
	{ action: 'cite', key: 'c', on: 'article', isDone: isSaid },
	{
		action: 'search',
		key: '/',
		on: 'article',
		isDone: () => document.querySelector('dialog.search:modal') !== null,
	},
	{
		action: 'settings',
		key: 't',
		on: 'article',
		isDone: () => document.querySelector('dialog.settings:modal') !== null,
	},
	{
		action: 'keys',
		key: '?',
		on: 'article',
		isDone: () => document.querySelector('dialog.keys:modal') !== null,
	},
	{
		action: 'print',
		key: 'p',
		on: 'article',
		first: () => {
			window.print = () => document.body.toggleAttribute('data-printed', true);
		},
		isDone: () => document.body.hasAttribute('data-printed'),
	},
	{
		action: 'save',
		key: 's',
		on: 'article',
		isDone: () => document.querySelector('[data-action=save][aria-pressed=true]') !== null,
	},
	{ action: 'read', key: 'r', on: 'article', isDone: isSaid },
	{
		action: 'listen',
		key: 'l',
		on: 'article',
		first: giveVoice,
		isDone: () => document.querySelector('.listening') !== null,
	},
	{
		action: 'mark',
		key: 'h',
		on: 'article',
		first: selectWords,
		isDone: () => [...CSS.highlights.values()].some(({ size }) => size > 0),
	},
	{
		action: 'note',
		key: 'n',
		on: 'article',
		first: selectWords,
		isDone: () => document.querySelector('dialog:modal textarea') !== null,
	},
	{
		action: 'export',
		key: 'e',
		on: 'article',
		isDone: () => document.querySelector('details.export[open]') !== null,
	},
	{ action: 'quote', key: 'q', on: 'article', first: selectWords, isDone: isSaid },
];

/** What only a reader who has been here before can ask for; `reading.test.ts` does. */
export const ASKED_LATER = ['resume'];

/** The names of the actions there are, in the order of their table. */
export function actionNames(): string[] {
	const source = readFileSync(path.join(root, 'src/browser/actions.ts'), 'utf8');
	return [...source.matchAll(/^\t(\w+): (?:async )?\(\) =>/gm)].map(([, name = '']) => name);
}

/** Ask by the keyboard alone, and wait until it is done: by the button of the page, or by the key where it has none. */
export async function ask(page: Page, { action, key, first, isDone }: Ask): Promise<void> {
	if (first) await page.evaluate(first);
	const button = page.locator(`[data-action=${action}]:visible`).first();
	if ((await button.count()) > 0) await button.press('Enter');
	else await page.keyboard.press(key);
	await page.waitForFunction(isDone);
}

/** Runs in the page: selects the first words of the second paragraph, as a reader who wants to keep them. */
export function selectWords(): void {
	const [text] = document.querySelector('.body #p2')?.childNodes ?? [];
	if (!(text instanceof Text)) throw new Error('The second paragraph does not begin with text');
	text.parentElement?.scrollIntoView({ block: 'center' });
	getSelection()?.setBaseAndExtent(text, 0, text, Math.min(40, text.length));
}

/** Runs in the page: gives the browser a voice that says nothing and never ends. */
function giveVoice(): void {
	const tell = speechSynthesis.onvoiceschanged as (() => void) | null;
	const voice = { name: 'Ada', lang: 'en-GB', localService: true, default: true, voiceURI: 'Ada' };
	const nothing = () => undefined;
	const engine = {
		speaking: true,
		pending: false,
		paused: false,
		getVoices: () => [voice],
		speak: ({ onstart }: { onstart?: () => void }) => setTimeout(() => onstart?.()),
		cancel: nothing,
		pause: nothing,
		resume: nothing,
	};
	for (const [name, value] of Object.entries({
		speechSynthesis: engine,
		SpeechSynthesisUtterance: class {},
	})) {
		Object.defineProperty(window, name, { value });
	}
	tell?.();
}
