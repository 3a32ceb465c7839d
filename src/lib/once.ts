/** Do something once, however often it is asked for; what failed, as a fetch without a network, is tried again. */
export function once<Done>(act: () => Promise<Done>): () => Promise<Done> {
	let done: Promise<Done> | undefined;
	return () =>
		(done ??= act().catch((error: unknown) => {
			done = undefined;
			throw error;
		}));
}
