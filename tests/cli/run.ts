import { main } from '../../src/cli/main.ts';

/** What a stream says of the terminal behind it; a pipe says nothing. */
export interface Terminal {
	isTTY?: boolean;
	columns?: number;
}

/** Give two streams, and what was written to each. */
export function makeStreams(terminal: Terminal = {}) {
	const written = { stdout: '', stderr: '' };
	const stream = (name: keyof typeof written) => ({
		...terminal,
		write: (text: string) => (written[name] += text),
	});
	return { written, streams: { stdout: stream('stdout'), stderr: stream('stderr') } };
}

/** Run a command, with the streams of a pipe. */
export async function run(...args: string[]) {
	return runOn({}, ...args);
}

/** Run a command on a terminal. */
export async function runOn(terminal: Terminal, ...args: string[]) {
	const { written, streams } = makeStreams(terminal);
	const status = await main(args, streams);
	return { status, ...written };
}
