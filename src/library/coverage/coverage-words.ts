import type { PageLabels, Spoken } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import { formatDate } from '../../lib/format-date.ts';
import { type OwnLanguage, ownWords } from '../../lib/own-language.ts';
import { directionOf, isolate } from '../../lib/text-direction.ts';
import type { Coverage, CoverageRow } from './coverage.ts';
import type { Step } from './time-steps.ts';

type Words = Spoken<PageLabels>;

/** Write a time in full: `2017`, `September 2017`, `6 September 2017`. */
export function nameTime(time: string, step: Step, { language }: Words): string {
	return formatDate(time, step === 'day' ? 'full' : step, language);
}

/** Say what a row is of, and in which language that is: a publication, or `7 others`. */
export function nameRow(
	{ name, written, publications }: Pick<CoverageRow, 'name' | 'written' | 'publications'>,
	words: Words,
): { text: string; own: OwnLanguage | undefined } {
	if (name !== undefined) return { text: name, own: ownWords(name, written, words) };
	return { text: countIn(words.language, publications, words.coverage.others), own: undefined };
}

/** Say what a bar stands for, beside the name of its row: `September 2017, 14 articles`. */
export function nameBar(row: CoverageRow, index: number, coverage: Coverage, words: Words): string {
	const { comma, counts, language } = words;
	const when = nameTime(coverage.times[index] ?? '', coverage.step, words);
	const count = countIn(language, row.bars[index]?.count ?? 0, counts.articles);
	return when + comma + count;
}

/** Say what is counted, and when it was the most; with `named`, of which publication. */
export function describeCoverage({ peak, step }: Coverage, words: Words, named: boolean): string {
	const { comma, counts, coverage, language } = words;
	const when = nameTime(peak.time, step, words);
	const of = named ? comma + nameIn(peak.row, words) : '';
	return coverage[step](countIn(language, peak.count, counts.articles), when + of);
}

function nameIn(row: CoverageRow, words: Words): string {
	return isolate(nameRow(row, words).text, directionOf(words.language));
}
