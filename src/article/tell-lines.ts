import { countIn, numberIn } from '../lib/count-in.ts';
import { countsCharacters } from '../lib/reading-time.ts';
import type { PrintedArticle } from './export-lines.ts';
import { nameOf, type Words } from './facts.ts';

/**
 * Tell what the lines of an export are, and by which rule its words were counted, in the site's own words:
 * the number that the export itself prints does not say how it came about.
 */
export function tellLines({ article, isPlain }: PrintedArticle, words: Words): string {
	const { source, inLanguage, wordCount, wordCountDeclared: declared } = article;
	const { counts, exported, language } = words;
	const ofCharacters = countsCharacters(inLanguage);
	const units = ofCharacters ? counts.characters : counts.words;
	const tellCount = ofCharacters ? exported.countedCharacters : exported.countedWords;
	const parts = [
		isPlain ? '' : exported.opened(nameOf(source.file)),
		declared === null ? '' : exported.declared(countIn(language, declared, units)),
		tellCount(numberIn(language, wordCount)),
	];
	return parts.filter(Boolean).join(' ');
}
