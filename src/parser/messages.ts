import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point, Position } from 'unist';
import { rules, type Details, type Rule, type RuleId, type Severity } from './rules.ts';

declare module 'vfile' {
	interface DataMap {
		/** Records of the file that could not be read. */
		refused: number;
	}
}

/** A message as `inspect --json` prints it and as the loader keeps it; lines and columns from 1. */
export interface Message {
	file: string;
	line: number;
	column: number;
	ruleId: string;
	severity: Severity;
	reason: string;
}

/** Add one message to the file; the rule says how much it weighs. */
export function report(
	file: VFile,
	ruleId: RuleId,
	place: Point | Position | undefined,
	details: Details = {},
): void {
	const rule: Rule = rules[ruleId];
	const message = withoutStack(() =>
		file.message(rule.reason(details), { place, ruleId, source: 'broadsheet' }),
	);
	message.fatal = { error: true, warning: false, info: undefined }[rule.severity];
	message.note = rule.note;
	message.actual = details.actual;
	message.expected = details.expected === undefined ? undefined : [details.expected];
}

/** Count a record of the file that cannot be read; errors say why, and one record can have several. */
export function countRefused(file: VFile): void {
	file.data.refused = (file.data.refused ?? 0) + 1;
}

/** A message is an `Error`, and to trace whence each comes takes longer than to read a fifth of an article. */
function withoutStack<Value>(make: () => Value): Value {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return make();
	} finally {
		Error.stackTraceLimit = limit;
	}
}

/** Change a file's message to plain data; the reason then says what to do as well. */
export function toMessage(message: VFileMessage): Message {
	return {
		file: message.file ?? '',
		line: message.line ?? 1,
		column: message.column ?? 1,
		ruleId: message.ruleId ?? '',
		severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
		reason: `${message.reason}. ${message.note}.`,
	};
}

/** Make one message as plain data, for what is found with no file at hand. */
export function makeMessage(
	file: string,
	ruleId: RuleId,
	line: number,
	details: Details = {},
): Message {
	const rule: Rule = rules[ruleId];
	const reason = `${rule.reason(details)}. ${rule.note}.`;
	return { file, line, column: 1, ruleId, severity: rule.severity, reason };
}
