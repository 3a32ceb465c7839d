import { escape } from './html.ts';
import { rowLabels } from './row-labels.ts';
import { formatNumber } from './teaser.ts';
import type { Article } from './types.ts';

/** What a line became that has no row in the record. */
const labels: Readonly<Record<string, string>> = {
	...rowLabels,
	headline: 'Headline',
	byline: 'Byline',
	copyrightNotice: 'Copyright',
};

/** Write the lines that an article was read from, each with its number and what it became. */
export function exportLines({ export: lines, wordCount, wordCountDeclared }: Article): string {
	const first = lines[0]?.number ?? 1;
	let expected = first;
	let before = '';
	let items = '';
	for (const { number, fields, text = '' } of lines) {
		const value = number === expected ? '' : ` value="${number}"`;
		expected = number + 1;
		const mark = fields === undefined || fields === before ? '' : markOf(fields);
		before = fields ?? before;
		items += `<li${value}>${mark}${escape(text)}</li>`;
	}
	return `<details class="export"><summary>View the export</summary>
<p>${formatNumber(wordCountDeclared)} words declared. ${formatNumber(wordCount)} counted: runs of signs with a letter or digit.</p>
<ol id="export"${first === 1 ? '' : ` start="${first}"`}>${items}</ol></details>`;
}

function markOf(fields: string): string {
	const marks = fields.split(' ').map((field) => {
		if (field === 'rule') return 'Rule';
		const id = field === 'kicker' ? 'printSection' : field;
		// Paragraphs are called as they are numbered.
		const label = labels[id] ?? (field.startsWith('n') ? 'Note' : field);
		return `<a href="#${id}">${label}</a>`;
	});
	return `<small>${marks.join(', ')} </small>`;
}
