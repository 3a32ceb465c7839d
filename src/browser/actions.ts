/** Something that a reader asks for, by a button or a key; `from` is the button. */
export type Action = (from?: HTMLElement) => void | Promise<void>;

/** By name, each in a file of its own that is fetched when it is first asked for. */
const actions: Record<string, () => Promise<{ default: Action }>> = {
	export: () => import('./export/match-lines.ts'),
	cite: () => import('./copy-citation.ts'),
};

/** Do what is asked for; without a connection to fetch it the page stays as it is. */
export async function run(name: string, from?: HTMLElement): Promise<void> {
	const { default: act } = (await actions[name]?.()) ?? {};
	await act?.(from);
}
