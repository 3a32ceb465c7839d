import { splitPresent } from '../../intake/content-folders.ts';
import { findExports, showPath, type ExportFile } from '../../intake/find-exports.ts';
import { readEach } from '../../intake/read-exports.ts';
import { RecordSettler } from '../../intake/settle-records.ts';
import { makeMessage, type Message } from '../../parser/messages.ts';
import type { Streams } from '../command.ts';
import { showProgress, type Progress } from '../progress.ts';
import { missingPath, readCall, refuseCall } from '../read-call.ts';
import { showFile } from '../show-messages.ts';
import { siteFolders } from '../site-folders.ts';
import { styleFor, widthOf } from '../style.ts';
import { makeQuote } from './make-quote.ts';
import { Counter, showSummary } from './summarise.ts';

const help = `Usage: npm run check -- [--strict] [--verbose] [--json] [PATH...]

Reads exports as the site does and shows every problem with the line it is in:
each PATH is a file or a folder. Without a PATH: the site's content folders.

Options:
  --strict    let warnings fail too
  --verbose   show notes too, and the whole of each table
  --json      print one JSON document, { "messages": [...], "summary": {...} }
  --help      show this text

Exit status: 0 no errors, 1 errors in the files, 2 called wrongly.
`;

const options = {
	strict: { type: 'boolean', default: false },
	verbose: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** Show every problem of some files or folders, or of the whole site. */
export async function check(args: string[], streams: Streams): Promise<number> {
	const call = readCall('check', help, args, options, streams);
	if (typeof call === 'number') return call;
	const { json, strict, verbose } = call.values;
	let found;
	try {
		found = await findFiles(call.positionals);
	} catch (error) {
		return refuseCall('check', help, missingPath(error), streams);
	}

	const { stdout } = streams;
	const [width, style] = [widthOf(stdout), styleFor(stdout)];
	const progress = showProgress(streams, json);
	const counter = new Counter();
	const listed: Message[] = [];
	for await (const { file, messages } of readAll(found, counter, progress)) {
		const told = messages.filter(({ severity }) => verbose || severity !== 'info');
		if (json) listed.push(...told);
		if (json || told.length === 0) continue;
		const quote = await makeQuote(file, told, style);
		progress.clear();
		stdout.write(`${showFile(file.name, told, width, style, quote)}\n\n`);
	}
	progress.clear();

	const { summary } = counter;
	stdout.write(
		json
			? `${JSON.stringify({ messages: listed, summary }, null, 2)}\n`
			: `${showSummary(summary, width, style, verbose)}\n`,
	);
	return summary.errors > 0 || (strict && summary.warnings > 0) ? 1 : 0;
}

/** The exports to be checked, and the content folders that are not there. */
interface Found {
	files: ExportFile[];
	missing: string[];
}

/** Find the exports below some paths, else those of the site, of which a missing folder is no wrong call. */
async function findFiles(paths: readonly string[]): Promise<Found> {
	if (paths.length > 0) return { files: await findExports(paths), missing: [] };
	const { present, missing } = await splitPresent(siteFolders());
	return { files: await findExports(present), missing };
}

/** Read the files one after another and count what is in them. */
async function* readAll(
	{ files, missing }: Found,
	counter: Counter,
	progress: Progress,
): AsyncGenerator<{ file: ExportFile; messages: readonly Message[] }> {
	for (const folder of missing) {
		const name = showPath(folder);
		const messages = [makeMessage(name, 'missing-path', 1, { actual: name })];
		counter.addMessages(messages);
		yield { file: { path: folder, name }, messages };
	}
	progress.next(files.length);
	for await (const reading of readEach(files, new RecordSettler())) {
		counter.addReading(reading);
		yield reading;
		progress.next(files.length);
	}
}
