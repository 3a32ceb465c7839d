import path from 'node:path';
import { splitPresent } from '../../intake/content-folders.ts';
import { findExports, showPath, type ExportFile } from '../../intake/find-exports.ts';
import { readEach } from '../../intake/read-exports.ts';
import { RecordSettler } from '../../intake/settle-records.ts';
import type { Streams } from '../command.ts';
import type { Disk } from '../give-name.ts';
import { showProgress, type Progress } from '../progress.ts';
import { missingPath, readCall, reasonOf, refuseCall } from '../read-call.ts';
import { siteFolders } from '../site-folders.ts';
import { statusOf, untilInterrupted } from '../until-interrupted.ts';
import { addFiles } from './add-files.ts';
import { listAdding, showAdding } from './show-adding.ts';
import { findTarget } from './target-folder.ts';

const help = `Usage: npm run add -- [--private] [--split] [--dry-run] [--json] FILE...

Adds exports to the content folder of the site: each FILE is a file or a folder.
The bytes stay as they are; the name is made of date, publication and headline.
What is there already is not added again, a file with errors is refused, nothing
is ever overwritten, and the given files stay where they are.

Options:
  --private   add to the folder private/ in the content folder, for text that
              must not be published
  --split     add each record as a file of its own, but for those that are there
  --dry-run   show what would be added, and write nothing
  --json      print one JSON document, { "dryRun": false, "added": [...],
              "present": [...], "refused": [...], "messages": [...] }
  --help      show this text

Exit status: 0 all added, 1 something refused, 2 called wrongly.
`;

const options = {
	private: { type: 'boolean', default: false },
	split: { type: 'boolean', default: false },
	'dry-run': { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** Add exports to the content folder. */
export async function add(args: string[], streams: Streams, disk?: Disk): Promise<number> {
	const wrong = (reason: string) => refuseCall('add', help, reason, streams);
	const call = readCall('add', help, args, options, streams);
	if (typeof call === 'number') return call;
	const { values, positionals } = call;
	if (positionals.length === 0) return wrong('expected at least one FILE');
	let given: ExportFile[];
	try {
		given = await findExports(positionals);
	} catch (error) {
		return wrong(missingPath(error));
	}
	const [content] = siteFolders();
	if (content === undefined) return wrong('expected a content folder in src/site.ts');

	const { json, split, private: isPrivate, 'dry-run': dryRun } = values;
	const progress = showProgress(streams, json);
	try {
		const outcomes = await untilInterrupted(async (signal) => {
			const known = await readKnown(progress, signal);
			const target = await findTarget(content, isPrivate);
			return addFiles(given, { known, target, split, dryRun, disk, progress, signal });
		});
		const hint = isPrivate ? undefined : `${showPath(path.join(content, 'private'))}/`;
		streams.stdout.write(
			json
				? `${JSON.stringify(listAdding(outcomes, dryRun), null, 2)}\n`
				: showAdding(outcomes, { dryRun, hint }, streams.stdout),
		);
		return outcomes.some(({ refusal }) => refusal !== undefined) ? 1 : 0;
	} catch (error) {
		progress.clear();
		streams.stderr.write(`add: nothing was added: ${reasonOf(error)}\n`);
		return statusOf(error);
	}
}

/** Read which records the site has, of which no more is held than what tells them apart. */
async function readKnown(progress: Progress, signal: AbortSignal): Promise<RecordSettler> {
	const known = new RecordSettler();
	const { present } = await splitPresent(siteFolders());
	const files = await findExports(present);
	for await (const _ of readEach(files, known)) {
		signal.throwIfAborted();
		progress.next(files.length);
	}
	progress.clear();
	return known;
}
