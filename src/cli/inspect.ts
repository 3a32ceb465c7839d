import { parseArgs } from 'node:util';
import { readExports } from '../intake/read-exports.ts';
import type { ExportReading } from '../intake/read-export.ts';
import type { Streams } from './command.ts';
import { showReading } from './show-reading.ts';

const help = `Usage: npm run --silent inspect -- [--json] PATH...

Reads exports as the site does and shows what was read: each PATH is a file or a
folder. One article is shown with all its fields, several as a table.

Options:
  --json   print one JSON document, { "articles": [...], "messages": [...] }
  --help   show this text

Exit status: 0 no errors, 1 errors in the files, 2 called wrongly.
`;

/** Show what is read in some files or folders. */
export async function inspect(args: string[], { stdout, stderr }: Streams): Promise<number> {
	const wrong = (reason: string) => {
		stderr.write(`inspect: ${reason}\n\n${help}`);
		return 2;
	};
	let call;
	try {
		call = parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
		});
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = call;
	if (values.help) {
		stdout.write(help);
		return 0;
	}
	if (positionals.length === 0) return wrong('expected at least one PATH');

	let reading: ExportReading;
	try {
		reading = await readExports(positionals);
	} catch (error) {
		return wrong(
			`expected files or folders that exist; ${error instanceof Error ? error.message : String(error)}`,
		);
	}
	stdout.write(
		values.json ? `${JSON.stringify(reading, null, 2)}\n` : showReading(reading, stdout),
	);
	return reading.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
