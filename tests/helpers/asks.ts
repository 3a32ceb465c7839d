import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './paths.ts';

/** Something that a reader asks a page for, by a button or a key. */
export interface Ask {
	/** Its name in `src/browser/actions.ts`. */
	action: string;
	/** The key that asks for it. */
	key: string;
	/** The kind of page that it is tried on. */
	on: string;
	/** Whether words of the text are selected first. */
	selects?: true;
	/** Runs in the page: whether it was done. */
	isDone: () => boolean;
}

/** All that a reader can ask for: there is no action that is not here. */
export const asks: Ask[] = [
	{
		action: 'cite',
		key: 'c',
		on: 'article',
		isDone: () => Boolean(document.querySelector('.said')?.textContent),
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
		action: 'listen',
		key: 'l',
		on: 'article',
		isDone: () => speechSynthesis.speaking,
	},
	{
		action: 'mark',
		key: 'h',
		on: 'article',
		selects: true,
		isDone: () => CSS.highlights.size > 0,
	},
	{
		action: 'note',
		key: 'n',
		on: 'article',
		selects: true,
		isDone: () => document.querySelector('dialog:modal textarea') !== null,
	},
	{
		action: 'quote',
		key: 'q',
		on: 'article',
		selects: true,
		isDone: () => Boolean(document.querySelector('.said')?.textContent),
	},
];

/** WHAT IS NOT THERE YET. Its rows above are left out of tests; whoever brings an action takes its name out of here. */
export const AWAITED = ['settings', 'keys', 'listen', 'mark', 'note', 'quote'];

/** The rows of the table that there is something for. */
export const askable = asks.filter(({ action }) => !AWAITED.includes(action));

/** The names of the actions there are, in the order of their table. */
export function actionNames(): string[] {
	const source = readFileSync(path.join(root, 'src/browser/actions.ts'), 'utf8');
	return [...source.matchAll(/^\t(\w+): (?:async )?\(\) =>/gm)].map(([, name = '']) => name);
}

/** Ask by the keyboard alone, and wait until it is done: by the button of the page, or by the key where it has none. */
export async function ask(page: Page, { action, key, selects, isDone }: Ask): Promise<void> {
	if (selects) await page.evaluate(selectWords);
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
