/** Where a command writes; `process` is one. */
export interface Streams {
	stdout: Output;
	stderr: Output;
}

interface Output {
	write: (text: string) => unknown;
	isTTY?: boolean;
	columns?: number;
}

/** A command: arguments in, exit status out; 0 fine, 1 problems found, 2 called wrongly. */
export type Command = (args: string[], streams: Streams) => Promise<number>;
