import type { AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import type { Message } from '../parser/messages.ts';

/** Log every message, notes only in verbose mode. */
export function logMessages(messages: readonly Message[], logger: AstroIntegrationLogger): void {
	for (const message of messages) {
		if (message.severity === 'info') logger.debug(format(message));
		else if (message.severity === 'warning') logger.warn(format(message));
		else logger.error(format(message));
	}
}

/**
 * Log every message but errors, which end a build with all of them listed.
 *
 * The list stands in the hint: Astro replaces our advice by its own where an error's message has certain
 * words in it, as a quoted headline may.
 */
export function reportMessages(messages: readonly Message[], logger: AstroIntegrationLogger): void {
	const errors = messages.filter(({ severity }) => severity === 'error');
	logMessages(
		messages.filter(({ severity }) => severity !== 'error'),
		logger,
	);
	const [first] = errors;
	if (!first) return;

	const files = new Set(errors.map(({ file }) => file)).size;
	const title = `${count(errors.length, 'problem')} in ${count(files, 'file')} of the content folders`;
	const list = errors.map(format).join('\n');
	const advice =
		'Correct the files, or move them out of the content folders. `npm run inspect -- PATH` shows what was read.';
	const error = new AstroError(title, `${list}\n${advice}`);
	throw Object.assign(error, {
		name: 'ExportError',
		// What is wrong is in the files, not in the code.
		stack: undefined,
		loc: { file: first.file, line: first.line, column: first.column },
	});
}

function format({ file, line, column, reason, ruleId }: Message): string {
	return `${file}:${line}:${column} ${reason} (${ruleId})`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
