import path from 'node:path';
import type { ExportFile } from '../../intake/find-exports.ts';
import { showPath } from '../../intake/find-exports.ts';
import { readBytes } from '../../intake/read-exports.ts';
import type { RecordSettler } from '../../intake/settle-records.ts';
import { containerOf } from '../../parser/containers/open-source.ts';
import type { Message } from '../../parser/messages.ts';
import type { Disk } from '../give-name.ts';
import type { Progress } from '../progress.ts';
import { toRow, type Row } from '../show-table.ts';
import { planAdding, type Addition, type Plan, type Present } from './plan-adding.ts';
import { StagedFiles } from './staged-files.ts';
import type { TargetFolder } from './target-folder.ts';
import { endingOf, FreeNames, tidyName } from './tidy-name.ts';

/** What became of a given file. */
export interface Outcome {
	file: string;
	/** What was found in it. */
	rows: Row[];
	messages: readonly Message[];
	added: Added[];
	present: readonly Present[];
	refusal?: string | undefined;
	notice?: string | undefined;
}

/** A file that was written, with the lines and headlines of its records in the given file. */
export interface Added {
	to: string;
	records: Array<{ headline: string; line: number }>;
}

/** Where files are added to, next to what, and how. */
export interface AddFilesOptions {
	/** What the site has; what is added becomes known too. */
	known: RecordSettler;
	target: TargetFolder;
	/** Add each record as a file of its own, where a file can be cut. */
	split: boolean;
	/** Do all but the writing. */
	dryRun: boolean;
	disk: Disk | undefined;
	progress: Progress;
	signal: AbortSignal;
}

/**
 * Add files to a folder, one after another, and name them at the end, all at once.
 *
 * Throws where the disk fails or the signal is aborted, and then nothing was added.
 */
export async function addFiles(
	files: readonly ExportFile[],
	{ known, target, split, dryRun, disk, progress, signal }: AddFilesOptions,
): Promise<Outcome[]> {
	const names = new FreeNames(target.names);
	const staged = new StagedFiles(target.path, disk);
	const write = (addition: Addition): Added => {
		const { bytes, articles } = addition;
		const name = names.take(tidyName(articles), endingOf(containerOf(bytes), articles));
		if (!dryRun) staged.stage(name, bytes);
		const records = articles.map(({ headline, source }) => ({ headline, line: source.line }));
		return { to: showPath(path.join(target.path, name)), records };
	};
	const outcomes: Outcome[] = [];
	try {
		for (const file of files) {
			progress.next(files.length);
			const plan = await planFile(file, known, split);
			signal.throwIfAborted();
			outcomes.push(toOutcome(file.name, plan, plan.additions.map(write)));
		}
		progress.clear();
		staged.publish();
	} finally {
		staged.discard();
	}
	return outcomes;
}

async function planFile(file: ExportFile, known: RecordSettler, split: boolean): Promise<Plan> {
	const bytes = await readBytes(file);
	if (bytes instanceof Uint8Array) return planAdding(file.name, bytes, known, { split });
	return {
		articles: [],
		messages: [bytes],
		additions: [],
		present: [],
		refusal: 'it cannot be read',
	};
}

/** Keep of a plan what is to be shown, and not its texts. */
function toOutcome(file: string, plan: Plan, added: Added[]): Outcome {
	const { articles, messages, present, refusal, notice } = plan;
	return { file, rows: articles.map(toRow), messages, added, present, refusal, notice };
}
