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

/** Do what is asked for; without a connection to fetch it the page stays as it is. */
export async function run(name: string, from?: HTMLElement): Promise<void> {
	const { default: act } = (await actions[name]?.()) ?? {};
	await act?.(from);
}
