import type { ExportReading } from '../../intake/read-export.ts';
import { readExports } from '../../intake/read-exports.ts';
import type { Streams } from '../command.ts';
import { missingPath, readCall, refuseCall } from '../read-call.ts';
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
export async function inspect(args: string[], streams: Streams): Promise<number> {
	const wrong = (reason: string) => refuseCall('inspect', help, reason, streams);
	const call = readCall('inspect', help, args, { json: { type: 'boolean' } }, streams);
	if (typeof call === 'number') return call;
	if (call.positionals.length === 0) return wrong('expected at least one PATH');

	let reading: ExportReading;
	try {
		reading = await readExports(call.positionals);
	} catch (error) {
		return wrong(missingPath(error));
	}
	streams.stdout.write(
		call.values.json
			? `${JSON.stringify(reading, null, 2)}\n`
			: showReading(reading, streams.stdout),
	);
	return reading.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
