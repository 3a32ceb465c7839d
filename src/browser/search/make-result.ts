import type { Labels } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import { formatDate } from '../../lib/format-date.ts';
import { languageName } from '../../lib/language-name.ts';
import { ownLanguage, ownWords } from '../../lib/own-language.ts';
import { readingMinutes } from '../../lib/reading-time.ts';
import { directionOf, isolate } from '../../lib/text-direction.ts';
import type { Part, Result } from '../../search/search.ts';
import { element } from '../element.ts';
import { ownDirection, siteLanguage, toAddress } from '../page.ts';

const site = { language: siteLanguage };

/** `18-23`, or `34, 35`. */
const SEVERAL = /\d\s*[-–,;]/;

/** Make an item of a list of results. The link takes the query along, so that its matches are marked in the article. */
export function makeResult(result: Result, text: string, words: Labels['search']): HTMLElement {
	const { id, headline, inLanguage, excerpt } = result;
	const query = text === '' ? '' : `?${String(new URLSearchParams({ q: text }))}`;
	const address = toAddress(`articles/${id}/${query}`);
	const own = { ...ownLanguage({ language: inLanguage }, site) };
	return element(
		'li',
		{ class: 'result' },
		element('h3', own, element('a', { href: address }, ...mark(headline))),
		makeFacts(result, words),
		...(excerpt.length > 0 ? [element('p', { class: 'words', ...own }, ...mark(excerpt))] : []),
	);
}

function mark(parts: readonly Part[]): Array<string | HTMLElement> {
	return parts.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
}

/** Where and when it was printed, and how long it takes to read. */
function makeFacts(result: Result, words: Labels['search']): HTMLElement {
	const { publication, printPage, datePublished, inLanguage, wordCount } = result;
	const written = ownWords(publication, { language: inLanguage }, site);
	const minutes = readingMinutes(wordCount, inLanguage);
	const { lang } = ownLanguage({ language: inLanguage }, site);
	const language = lang && languageName(lang, lang);
	const line = element(
		'p',
		{ class: 'source-of-result' },
		written ? element('bdi', { ...written }, publication) : publication,
		behindPaper(printPage, words),
		' · ',
		element('time', { datetime: datePublished }, formatDate(datePublished, 'full', siteLanguage)),
		` · ${countIn(siteLanguage, minutes, words.minutes)}`,
	);
	if (lang && language)
		line.append(' · ', element('span', { lang, dir: directionOf(lang) }, language));
	return line;
}

function behindPaper(printPage: string | null, words: Labels['search']): string {
	if (!printPage) return '';
	const page = isolate(printPage, ownDirection.dir);
	return words.comma + (SEVERAL.test(printPage) ? words.printPages(page) : words.printPage(page));
}
