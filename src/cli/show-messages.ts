import { formatCount } from '../lib/format-count.ts';
import type { Message } from '../parser/messages.ts';
import { rules } from '../parser/rules.ts';
import { fit, wrap } from './fit-text.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

const MARKS = { error: ['red', '✗'], warning: ['yellow', '!'], info: ['blue', '·'] } as const;
/** Place and severity stand in front of what is said. */
const INDENT = 22;

/** Give the lines of its file that a message speaks of, in a number of columns; none where there are none. */
export type Quote = (message: Message, width: number) => readonly string[];

/** Set messages out for people, grouped by file. */
export function showMessages(messages: readonly Message[], width: number, style: Style): string {
	return [...Map.groupBy(messages, ({ file }) => file)]
		.map(([file, own]) => showFile(file, own, width, style))
		.join('\n\n');
}

/** Set the messages of one file out under its name. */
export function showFile(
	file: string,
	messages: readonly Message[],
	width: number,
	style: Style,
	quote: Quote = () => [],
): string {
	const blocks = messages.map((message) => showMessage(message, width, style, quote));
	return [style('underline', visible(file)), ...blocks].join('\n');
}

function showMessage(message: Message, width: number, style: Style, quote: Quote): string {
	const { line, column, severity, ruleId } = message;
	const [colour, mark] = MARKS[severity];
	const place = fit(`${line}:${column}`, 8, true);
	const room = width - INDENT;
	const [reason, advice] = splitAdvice(message);
	const said = wrap(`${reason} ${ruleId}`, room).join('\n').slice(0, -ruleId.length);
	const rest = [
		...quote(message, room),
		...wrap(advice, room).map((text) => (text === '' ? '' : style('dim', text))),
	].filter((text) => text !== '');
	const text = [`${said}${style('dim', ruleId)}`, ...rest].join('\n');
	const head = `${place}  ${style(colour, `${mark} ${fit(severity, 8)}`)}  `;
	return head + text.replaceAll('\n', `\n${' '.repeat(INDENT)}`);
}

/** Part what was found from what to do. */
function splitAdvice({ reason, ruleId }: Message): [reason: string, advice: string] {
	const note = ruleId in rules ? rules[ruleId as keyof typeof rules].note : undefined;
	const advice = note === undefined ? '' : ` ${note}.`;
	return advice !== '' && reason.endsWith(advice)
		? [reason.slice(0, -advice.length), advice.trim()]
		: [reason, ''];
}

/** Count messages by severity: `1 error, 2 warnings, 0 notes`. */
export function countMessages(messages: readonly Message[]): string {
	const count = (own: Message['severity'], noun: string) =>
		formatCount(messages.filter(({ severity }) => severity === own).length, noun);
	return [count('error', 'error'), count('warning', 'warning'), count('info', 'note')].join(', ');
}
