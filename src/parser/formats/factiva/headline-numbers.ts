import type { VFile } from 'vfile';
import { cutLabel, positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { HeaderLines } from '../../record.ts';

/** `12) Harbour Reopens`, as lists of some menus print their headlines. */
const NUMBERED = /^(\d{1,4})\) (?=\S)/;

/**
 * Leave out the numbers of a list in front of headlines, named by a message.
 *
 * A number is one of a list where those of all records of the file rise one by one, over two records
 * at the least. Any other belongs to its headline.
 */
export function dropHeadlineNumbers(headers: readonly HeaderLines[], file: VFile): void {
	if (headers.length < 2) return;
	const numbered = headers.flatMap((header, place) => {
		const [first, ...rest] = header.headline ?? [];
		return first ? [{ header, place, first, rest, label: NUMBERED.exec(first.text) }] : [];
	});
	const start = Number(numbered[0]?.label?.[1]) - (numbered[0]?.place ?? 0);
	const rising = numbered.every(({ label, place }) => Number(label?.[1]) === start + place);
	if (numbered.length < 2 || !rising) return;

	const labels: Line[] = [];
	for (const { header, first, rest, label } of numbered) {
		const length = label?.[0].length ?? 0;
		header.headline = [cutLabel(first, length), ...rest];
		labels.push({ ...first, text: first.text.slice(0, length).trim() });
	}
	const actual = [labels[0], labels.at(-1)].map((line) => line?.text).join(' … ');
	report(file, 'headline-numbers', positionOf(labels.slice(0, 1)), { actual });
}
