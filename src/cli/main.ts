import { inspect } from './inspect.ts';

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

const commands: Record<string, Command> = { inspect };

const help = `Usage: npm run COMMAND -- [OPTIONS] PATH...

Commands:
  inspect   Show what Broadsheet reads in exports

npm run COMMAND -- --help says more of each.
`;

/** Run the command that the first argument names. */
export async function main([name = '', ...args]: string[], streams: Streams): Promise<number> {
	const command = commands[name];
	if (command) return command(args, streams);
	const asked = name === '--help' || name === '-h';
	(asked ? streams.stdout : streams.stderr).write(help);
	return asked ? 0 : 2;
}
