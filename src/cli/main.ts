import { add } from './add/add.ts';
import { check } from './check/check.ts';
import type { Command, Streams } from './command.ts';
import { convert } from './convert/convert.ts';
import { inspect } from './inspect/inspect.ts';

const commands: Record<string, Command> = { add, check, convert, inspect };

const help = `Usage: npm run COMMAND -- [OPTIONS] PATH...

Commands:
  add       Add exports to the content folder under tidy names
  check     Show every problem of the site's exports, with the lines they are in
  convert   Write articles as Markdown, JSON Lines or a table
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
