import { escape } from './html.ts';
import type { Article } from './types.ts';

/** Write what machines are told of an article. */
export function articleHead(data: Article, url: string, date: string): string {
	const place = townsOf(data).join(', ');
	const tags: Array<[string, string | undefined]> = [
		['z:itemType', 'newspaperArticle'],
		...(data.authors ?? []).map(({ name }): [string, string] => ['citation_author', name]),
		['prism.publicationName', data.publication],
		['citation_date" property="article:published_time', date],
		['z:pages', data.printPage],
		['z:section', data.printSection ?? data.kicker],
		['z:edition', data.printEdition],
		['z:ISSN', data.issn],
		['z:place', place],
		['citation_language', data.inLanguage],
		['z:archiveLocation', data.identifier],
	];
	const metas = tags.map(([name, content]) =>
		content ? `<meta name="${name}" content="${escape(content)}">` : '',
	);
	return `<meta property="og:type" content="article">
${metas.join('')}
<script type="application/ld+json">${jsonLd(data, url, date)}</script>`;
}

/** The towns that an article was filed from. */
export function townsOf({ authors = [] }: Article): string[] {
	return [...new Set(authors.flatMap(({ location }) => location ?? []))];
}

function jsonLd(data: Article, url: string, date: string): string {
	const toPerson = ({ name }: { name: string }) => ({ '@type': 'Person', name });
	const document = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		url,
		headline: data.title,
		alternativeHeadline: data.alternativeHeadline,
		datePublished: date,
		inLanguage: data.inLanguage,
		dateline: data.dateline,
		printEdition: data.printEdition,
		printColumn: data.printColumn,
		printPage: data.printPage,
		wordCount: data.wordCount,
		copyrightNotice: data.copyrightNotice,
		copyrightYear: data.copyrightYear,
		identifier: data.identifier,
		printSection: data.printSection,
		articleSection: data.kicker,
		author: data.authors?.map(toPerson),
		contributor: data.contributors?.map(toPerson),
		publisher: {
			'@type': 'Organization',
			name: data.publication,
			...(data.publisher && {
				parentOrganization: { '@type': 'Organization', name: data.publisher },
			}),
		},
		isPartOf: { '@type': 'Newspaper', name: data.publication, issn: data.issn },
	};
	return JSON.stringify(document).replace(/</g, '\\u003c');
}
