import { labelsOf } from '../labels/labels-of.ts';
import { formatCount } from '../lib/format-count.ts';
import { countsCharacters } from '../lib/reading-time.ts';
import type { PrintedArticle } from './export-lines.ts';
import { nameOf } from './facts.ts';

/**
 * Tell what the lines of an export are, and by which rule its words were counted, in the words of a language:
 * the number that the export itself prints seldom says how it came about.
 */
export function tellLines({ article, lines, isPlain }: PrintedArticle, language: string): string {
	const { source, inLanguage, wordCount, wordCountDeclared } = article;
	const { exported } = labelsOf(language);
	const ofCharacters = countsCharacters(inLanguage);
	const noun = ofCharacters ? 'character' : 'word';
	const tell = isPlain ? exported.lines : exported.opened;
	const count = ofCharacters ? exported.countedCharacters : exported.countedWords;
	return [
		tell(formatCount(lines.length, 'line'), nameOf(source.file)),
		wordCountDeclared === null ? '' : exported.declared(formatCount(wordCountDeclared, noun)),
		count(formatCount(wordCount, noun)),
	]
		.filter(Boolean)
		.join(' ');
}
