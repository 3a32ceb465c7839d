import type { NewsArticle, Newspaper, Person as JsonLdPerson, WithContext } from 'schema-dts';
import type { Article, Person } from './schema.ts';

/** Fields that the record has from schema.org, and that are told as they are. */
const SAME = [
	'headline',
	'alternativeHeadline',
	'datePublished',
	'inLanguage',
	'dateline',
	'printEdition',
	'printColumn',
	'printPage',
	'wordCount',
	'creditText',
	'copyrightNotice',
	'copyrightYear',
	'identifier',
] as const satisfies ReadonlyArray<keyof Article>;

/**
 * Describe an article as schema.org's NewsArticle, without its text.
 *
 * Ready to stand in a `script` element: no sign in it can end that.
 */
export function toJsonLd(article: Article, url: string): string {
	const { authors, contributors, issn, kicker, printSection, publication, publisher } = article;
	const newspaper: Newspaper = { '@type': 'Newspaper', name: publication, ...(issn && { issn }) };
	const document: WithContext<NewsArticle> = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		url,
		...stated(article),
		...(printSection && { printSection }),
		...(kicker && { articleSection: kicker }),
		...(authors.length > 0 && { author: authors.map(toPerson) }),
		...(contributors.length > 0 && { contributor: contributors.map(toPerson) }),
		// Whoever asks for a publisher means the newspaper; the record means the company behind it.
		publisher: {
			'@type': 'Organization',
			name: publication,
			...(publisher && { parentOrganization: { '@type': 'Organization', name: publisher } }),
		},
		isPartOf: newspaper,
	};
	return JSON.stringify(document).replace(/</g, '\\u003c');
}

type Stated = { [Name in (typeof SAME)[number]]?: NonNullable<Article[Name]> };

function stated(article: Article): Stated {
	const fields = SAME.map((name) => [name, article[name]] as const);
	return Object.fromEntries(fields.filter(([, value]) => value !== null)) as Stated;
}

function toPerson({ name, role }: Person): JsonLdPerson {
	return { '@type': 'Person', name, ...(role && { jobTitle: role }) };
}
