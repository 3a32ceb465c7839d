import { statSync } from 'node:fs';
import { findExports, type ExportFile } from '../../intake/find-exports.ts';
import { readEach } from '../../intake/read-exports.ts';
import { RecordSettler } from '../../intake/settle-records.ts';
import { formatCount } from '../../lib/format-count.ts';
import type { Message } from '../../parser/messages.ts';
import type { Streams } from '../command.ts';
import { showProgress } from '../progress.ts';
import { missingPath, readCall, reasonOf, refuseCall } from '../read-call.ts';
import { statusOf, untilInterrupted } from '../until-interrupted.ts';
import { visible } from '../visible.ts';
import {
	kinds,
	makeWriter,
	TooManyArticles,
	type ArticleWriter,
	type Kind,
	type Target,
} from './article-writers.ts';

const help = `Usage: npm run --silent convert -- [--to KIND] [--out PATH] PATH...

Reads exports as the site does and writes their articles in another form: each PATH
is a file or a folder.

KIND is one of
  jsonl      JSON Lines: one article a line, with every field of the record
  csv        one article a row, its fields as columns. The entries of a list are on
             lines of their own, their parts between " | "; a text has a blank line
             between its paragraphs. Texts are exactly as they are: one that begins
             with = is a formula to a spreadsheet, so import the columns as text
  markdown   one file an article, which Broadsheet reads again as the same article

Options:
  --to KIND    what to write; jsonl without it
  --out PATH   write there and not to standard output: a file for jsonl and csv, for
               markdown a folder, with files named as the pages of the site are
  --force      replace files that are there
  --json       with --out, print one JSON document,
               { "written": [...], "messages": [...] }
  --help       show this text

Messages go to standard error.

Exit status: 0 no errors, 1 errors in the files, 2 called wrongly.
`;

const options = {
	to: { type: 'string', default: 'jsonl' },
	out: { type: 'string' },
	force: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** Write the articles of some files or folders in another form. */
export async function convert(args: string[], streams: Streams): Promise<number> {
	const wrong = (reason: string) => refuseCall('convert', help, reason, streams);
	const call = readCall('convert', help, args, options, streams);
	if (typeof call === 'number') return call;
	const { to, json, ...target } = call.values;
	const kind = kinds.find((known) => known === to);
	if (!kind) return wrong(`expected --to with one of ${kinds.join(', ')}, found ${to}`);
	if (call.positionals.length === 0) return wrong('expected at least one PATH');
	if (json && target.out === undefined) return wrong('expected --out PATH beside --json');
	const { out, force } = target;
	const taken = out === undefined ? undefined : findTaken(kind, { out, force });
	if (taken !== undefined) return wrong(taken);
	let files: ExportFile[];
	try {
		files = await findExports(call.positionals);
	} catch (error) {
		return wrong(missingPath(error));
	}

	const { stdout, stderr } = streams;
	let writer: ArticleWriter | undefined;
	try {
		writer = makeWriter(kind, { out, force }, streams);
		const messages = await writeAll(files, writer, streams, json);
		const written = writer.end();
		if (json) stdout.write(`${JSON.stringify({ written, messages }, null, 2)}\n`);
		else if (out !== undefined) stderr.write(`Wrote ${formatCount(written.length, 'file')}\n`);
		return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
	} catch (error) {
		if (error instanceof TooManyArticles)
			return wrong('expected --out FOLDER, as there is more than one article');
		stderr.write(`convert: ${reasonOf(error)}\n`);
		return statusOf(error);
	} finally {
		writer?.discard();
	}
}

/** Say what is in the way of what is to be written, before anything is read. */
function findTaken(kind: Kind, { out, force }: Target & { out: string }): string | undefined {
	const there = statSync(out, { throwIfNoEntry: false });
	if (!there) return undefined;
	if (kind === 'markdown')
		return there.isDirectory() ? undefined : `expected a folder for --out, found the file ${out}`;
	if (there.isDirectory()) return `expected a file for --out, found the folder ${out}`;
	return force ? undefined : `expected no file at ${out}; --force replaces it`;
}

/** Write file by file; gives the messages, which are shown at once unless they are asked for as JSON. */
async function writeAll(
	files: readonly ExportFile[],
	writer: ArticleWriter,
	streams: Streams,
	json: boolean,
): Promise<Message[]> {
	const messages: Message[] = [];
	const progress = showProgress(streams, json);
	const tell = (message: Message | undefined) => {
		if (!message) return;
		messages.push(message);
		if (json || message.severity === 'info') return;
		progress.clear();
		streams.stderr.write(`${showLine(message)}\n`);
	};
	try {
		await untilInterrupted(async (signal) => {
			for await (const { articles, messages: found } of readEach(files, new RecordSettler())) {
				signal.throwIfAborted();
				for (const message of found) tell(message);
				for (const article of articles) tell(writer.add(article));
				progress.next(files.length);
			}
		});
	} finally {
		progress.clear();
	}
	return messages;
}

function showLine({ file, line, column, reason, ruleId }: Message): string {
	return visible(`${file}:${line}:${column} ${reason} ${ruleId}`);
}
