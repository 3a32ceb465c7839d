import type { Command, Streams } from './command.ts';
import { inspect } from './inspect.ts';

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
