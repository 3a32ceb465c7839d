const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Do work that can be asked to stop, by Ctrl+C or by the system, and then tidies up behind itself.
 *
 * The work looks at its signal from time to time. A second Ctrl+C ends the process at once.
 */
export async function untilInterrupted<Result>(
	work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const controller = new AbortController();
	const stop = () => {
		release();
		controller.abort(new Interruption('interrupted'));
	};
	const release = () => SIGNALS.forEach((name) => process.off(name, stop));
	for (const name of SIGNALS) process.on(name, stop);
	try {
		return await work(controller.signal);
	} finally {
		release();
	}
}

/** What work throws that was asked to stop. */
class Interruption extends Error {}

/** As shells count a process that was interrupted. */
const INTERRUPTED = 130;

/** Give the exit status of a command whose work threw. */
export function statusOf(error: unknown): number {
	return error instanceof Interruption ? INTERRUPTED : 1;
}
