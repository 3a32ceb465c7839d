import { labelsOf } from '../labels/labels-of.ts';
import { formatCount, formatNumber } from '../lib/format-count.ts';
import { countsCharacters } from '../lib/reading-time.ts';
import type { PrintedArticle } from './export-lines.ts';
import { nameOf } from './facts.ts';

/**
 * Tell what the lines of an export are, and by which rule its words were counted, in the words of a language:
 * the number that the export itself prints does not say how it came about.
 */
export function tellLines({ article, isPlain }: PrintedArticle, language: string): string {
	const { source, inLanguage, wordCount, wordCountDeclared: declared } = article;
	const { exported } = labelsOf(language);
	const ofCharacters = countsCharacters(inLanguage);
	const noun = ofCharacters ? 'character' : 'word';
	const tellCount = ofCharacters ? exported.countedCharacters : exported.countedWords;
	const parts = [
		isPlain ? '' : exported.opened(nameOf(source.file)),
		declared === null ? '' : exported.declared(formatCount(declared, noun)),
		tellCount(formatNumber(wordCount)),
	];
	return parts.filter(Boolean).join(' ');
}
