/** Something that a reader asks for, by a button or a key; `from` is the button. */
export type Action = (from?: HTMLElement) => void | Promise<void>;

/** By name, each in a file of its own that is fetched when it is first asked for. */
const actions: Record<string, () => Promise<{ default: Action }>> = {
	export: () => import('./export/match-lines.ts'),
	cite: () => import('./copy-citation.ts'),
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
 * Where it, or what it needs, cannot be fetched, the site was most likely published anew since the page was loaded,
 * with other files: the page is loaded again, as the new one has its own. Without a network it is done once there is
 * one; until then its button says that it is at work.
 */
export async function run(name: string, from?: HTMLElement): Promise<void> {
	try {
		const found = await actions[name]?.();
		await found?.default(from);
	} catch (error) {
		if (!NOT_FETCHED.test(String(error))) throw error;
		if (!navigator.onLine) wait(name, from);
		// What a page does by itself would have it loaded again and again.
		else if (navigator.userActivation.hasBeenActive) location.reload();
	}
}

function wait(name: string, from?: HTMLElement): void {
	if (waiting.has(name)) return;
	waiting.add(name);
	from?.setAttribute('aria-busy', 'true');
	const again = () => {
		waiting.delete(name);
		from?.removeAttribute('aria-busy');
		void run(name, from);
	};
	addEventListener('online', again, { once: true });
}
