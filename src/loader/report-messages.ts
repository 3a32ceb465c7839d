import type { LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Message } from '../parser/messages.ts';

/**
 * Log every message, notes only in verbose mode. Errors end a build, with all of them listed; the dev
 * server logs them and goes on with the articles that could be read.
 *
 * The list stands in the hint: Astro replaces our advice by its own where an error's message has certain
 * words in it, as a quoted headline may.
 */
export function reportMessages(
	messages: readonly Message[],
	{ logger, watcher }: LoaderContext,
): void {
	const errors = messages.filter(({ severity }) => severity === 'error');
	for (const message of messages) {
		if (message.severity === 'info') logger.debug(format(message));
		else if (message.severity === 'warning') logger.warn(format(message));
		else if (watcher) logger.error(format(message));
	}
	const [first] = errors;
	if (!first || watcher) return;

	const files = new Set(errors.map(({ file }) => file)).size;
	const title = `${count(errors.length, 'problem')} in ${count(files, 'file')} of the content folders`;
	const list = errors.map(format).join('\n');
	const advice =
		'Correct the files, or move them out of the content folders. `npm run inspect -- PATH` shows what was read.';
	const error = new AstroError(title, `${list}\n${advice}`);
	throw Object.assign(error, {
		name: 'ExportError',
		loc: { file: first.file, line: first.line, column: first.column },
	});
}

function format({ file, line, column, reason, ruleId }: Message): string {
	return `${file}:${line}:${column} ${reason} (${ruleId})`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
