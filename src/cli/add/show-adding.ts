import { formatCount } from '../../lib/format-count.ts';
import { showMessages } from '../show-messages.ts';
import { showTable } from '../show-table.ts';
import { styleFor, widthOf, type Screen, type Style } from '../style.ts';
import { visible } from '../visible.ts';
import type { Added, Outcome } from './add-files.ts';
import type { Present } from './plan-adding.ts';

/** Records of one file that are named one by one. */
const MOST_NAMED = 10;

/** What is said beside the outcomes. */
export interface ShowAddingOptions {
	/** Whether nothing was written. */
	dryRun: boolean;
	/** The folder for what must not be published, if it is to be spoken of. */
	hint: string | undefined;
}

/** Set out for people what was found, what was added and what not. */
export function showAdding(
	outcomes: readonly Outcome[],
	{ dryRun, hint }: ShowAddingOptions,
	screen: Screen,
): string {
	const [width, style] = [widthOf(screen), styleFor(screen)];
	const rows = outcomes.flatMap((outcome) => outcome.rows);
	const messages = outcomes
		.flatMap((outcome) => outcome.messages)
		.filter(({ severity }) => severity !== 'info');
	const added = outcomes.flatMap((outcome) => outcome.added).length;
	const refused = outcomes.filter(({ refusal }) => refusal !== undefined).length;
	return [
		showTable(rows, width, style),
		showMessages(messages, width, style),
		outcomes.map((outcome) => showOutcome(outcome, dryRun, style)).join('\n'),
		[
			`${formatCount(added, 'file')} ${dryRun ? 'would be added' : 'added'}, ${refused} refused`,
			...(hint && added > 0 && !dryRun
				? [`${hint} is there for text that must not be published: add it with --private`]
				: []),
		].join('\n'),
	]
		.filter((part) => part !== '')
		.join('\n\n')
		.concat('\n');
}

function showOutcome(
	{ file, added, present, refusal, notice }: Outcome,
	dryRun: boolean,
	style: Style,
): string {
	const name = visible(file);
	const head =
		refusal === undefined
			? `${style('green', '✓')} ${name} ${dryRun ? 'would be added' : 'added'}${notice ? ` ${notice}` : ''}`
			: `${style('red', '✗')} ${name} refused: ${refusal}`;
	return [
		head,
		...added.map(({ to, records }) => `  → ${to} (${formatCount(records.length, 'article')})`),
		...showPresent(present, style),
	].join('\n');
}

function showPresent(present: readonly Present[], style: Style): string[] {
	const more = present.length - MOST_NAMED;
	return [
		...present
			.slice(0, MOST_NAMED)
			.map(
				({ headline, line, place }) =>
					`  = line ${line}, ${headline}: in ${place.file}, line ${place.line}`,
			),
		...(more > 0 ? [`  and ${more} more`] : []),
	].map((text) => style('dim', text));
}

/** List the same as plain data. */
export function listAdding(outcomes: readonly Outcome[], dryRun: boolean) {
	return {
		dryRun,
		added: outcomes.flatMap(({ file, added }) =>
			added.map(({ to, records }: Added) => ({ file, to, records })),
		),
		present: outcomes.flatMap(({ file, present }) =>
			present.map(({ headline, line, place }) => ({ file, line, headline, alreadyIn: place })),
		),
		refused: outcomes.flatMap(({ file, refusal }) =>
			refusal === undefined ? [] : [{ file, reason: refusal }],
		),
		messages: outcomes.flatMap(({ messages }) => messages),
	};
}
