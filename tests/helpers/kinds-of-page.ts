import type { Article } from '../../src/article/schema.ts';
import { HOSTILE_HEADLINE } from './strange-exports.ts';

/** The languages of the sample that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** The address of an article's page below the site's base. */
export function articlePath({ id }: Article): string {
	return `articles/${id}/`;
}

/** A page of one of the shared sites. */
export interface Place {
	site: 'main' | 'many';
	/** Its path below the site's base. */
	path: string;
}

/**
 * One page of each kind there is, by name: what is true of these is taken to be true of all.
 *
 * Articles stand for what makes them differ: language, direction, length, strange text.
 */
export function kindsOfPage(records: Article[]): Record<string, Place> {
	const article = (fits: (record: Article) => boolean) => {
		const found = records.find(fits);
		if (!found) throw new Error(`No record fits ${fits}`);
		return { site: 'main' as const, path: articlePath(found) };
	};
	return {
		'front page': { site: 'main', path: '' },
		'front page of many articles': { site: 'many', path: '' },
		'list of articles': { site: 'many', path: 'articles/' },
		'index of people': { site: 'main', path: 'authors/' },
		'index of publications': { site: 'main', path: 'publications/' },
		'page of a publication': { site: 'main', path: 'publications/the-harbour-courier/' },
		issue: { site: 'main', path: 'publications/the-harbour-courier/2019-03-11/' },
		dates: { site: 'main', path: 'dates/' },
		year: { site: 'main', path: 'dates/2019/' },
		month: { site: 'main', path: 'dates/2019/03/' },
		day: { site: 'main', path: 'dates/2019/03/12/' },
		'list of feeds': { site: 'main', path: 'feeds/' },
		article: article(
			({ authors, inLanguage, body }) =>
				authors.length > 0 && inLanguage === 'en' && body.length > 4,
		),
		'article that a search led to': {
			site: 'main',
			path: `${article(({ headline }) => headline.includes('Foghorn')).path}?q=horn`,
		},
		'French article': article(({ inLanguage }) => inLanguage.startsWith('fr')),
		'article from right to left': article(({ inLanguage }) => RIGHT_TO_LEFT.test(inLanguage)),
		'article with strange text': article(({ headline }) => headline === HOSTILE_HEADLINE),
		'article with all there is': article(({ headline }) => headline.startsWith('The longest')),
		'article with nothing to spare': article(({ headline }) => headline === 'Tide tables'),
		'page of data': { site: 'main', path: 'data/' },
		'page of the method': { site: 'main', path: 'about/method/' },
		search: { site: 'main', path: 'search/' },
		'search of many articles': { site: 'many', path: 'search/' },
		'search that finds nothing': { site: 'main', path: 'search/?q=xyzzy&year=2019' },
		'reading list': { site: 'main', path: 'reading/' },
		'page of notes': { site: 'main', path: 'notes/' },
		'page that is not there': { site: 'main', path: 'no/such/page/' },
	};
}
