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

/**
 * Do what is asked for.
 *
 * Where it cannot be fetched, the site was most likely published anew since the page was loaded, with other
 * files: the page is loaded again, as the new one has its own.
 */
export async function run(name: string, from?: HTMLElement): Promise<void> {
	const found = await actions[name]?.().catch(() => undefined);
	if (found) await found.default(from);
	else if (name in actions && navigator.onLine) location.reload();
}
