/** Something that a reader asks for, by a button or a key; `from` is the button. */
export type Action = (from?: HTMLElement) => void | Promise<void>;

/** By name, each in a file of its own that is fetched when it is first asked for. */
const actions: Record<string, () => Promise<{ default: Action }>> = {
	export: () => import('./export/match-lines.ts'),
	cite: () => import('./copy-citation.ts'),
	search: () => import('./search/search-dialog.ts'),
	settings: () => import('./settings/open-settings.ts'),
	listen: () => import('./listening/listen.ts'),
	keys: () => import('./keys/show-keys.ts'),
	print: async () => ({ default: () => print() }),
	read: () => import('./reading/mark-as-read.ts'),
	resume: () => import('./reading/resume.ts'),
	save: () => import('./reading/save.ts'),
	mark: () => import('./marks/mark.ts'),
	note: () => import('./marks/note.ts'),
	quote: () => import('./quote/copy-quote.ts'),
};

/** Tell whether there is an action of this name. */
export function knows(name: string): boolean {
	return name in actions;
}

/** What browsers call a script that did not come, each in other words: `Failed to fetch dynamically imported module`. */
const NOT_FETCHED = /\bmodule\b/i;

/** What waits for the network. */
const waiting = new Set<string>();

/**
 * Do what is asked for.
 *
 * Where it, or what it needs, cannot be fetched, the page is loaded again. Without a network it is done once there is
 * one; until then the button, if it came from one, says that it is at work.
 */
export async function run(name: string, from?: HTMLElement): Promise<void> {
	if (waiting.has(name)) return;
	try {
		const found = await actions[name]?.();
		await found?.default(from);
	} catch (error) {
		if (!NOT_FETCHED.test(String(error))) throw error;
		if (navigator.onLine) return reload();
		await untilOnline(name, from);
		await run(name, from);
	}
}

/**
 * Load the page again, because something that its reader asked for could not be fetched though there is a network.
 *
 * The site was most likely published anew since, with other files, and the new page has its own. And there are
 * browsers that ask for no file again that failed to come once.
 */
export function reload(): void {
	// What a page does by itself would have it loaded again and again.
	if (navigator.onLine && navigator.userActivation.hasBeenActive) location.reload();
}

async function untilOnline(name: string, from?: HTMLElement): Promise<void> {
	waiting.add(name);
	from?.setAttribute('aria-busy', 'true');
	await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
	waiting.delete(name);
	from?.removeAttribute('aria-busy');
}
