import { fieldsOf, menus, type NexisArticle } from './print-nexis.ts';

/** Print an article as Nexis Uni does: `parted` says whether blank lines part its paragraphs. */
export function printNexisUni(article: NexisArticle, parted: boolean): string {
	const { above, below } = fieldsOf({ ...article, menu: 'en' });
	const { date } = menus[article.menu];
	const apart = new Set(['GRAPHIC', 'CORRECTION', 'CORRECTION-DATE', 'LOAD-DATE']);
	const find = (name: string) => below.filter(([own]) => own === name);
	const lines = [
		article.headline + (article.deck ? `; ${article.deck}` : ''),
		article.publication,
		[date(article.date), article.time].filter(Boolean).join(' ') +
			(article.edition ? `, ${article.edition}` : ''),
		...article.copyright,
		...above.map(named),
		'Body',
		...article.paragraphs,
		...find('GRAPHIC').flatMap(([, value = '']) => ['Graphic', value]),
		...find('CORRECTION').flatMap(([, value = '']) => ['Correction', value]),
		'Classification',
		...below.filter(([name = '']) => !apart.has(name)).map(named),
		...find('CORRECTION-DATE').map(named),
		...find('LOAD-DATE').map(named),
		'End of Document',
	];
	return `${lines.join(parted ? '\n\n' : '\n')}\n`;
}

/** A no-break space stands behind the colon. */
function named([name = '', value]: string[]): string {
	const words = name.split('-').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
	return `${words.join(name === 'JOURNAL-CODE' ? ' ' : '-')}:\u00a0${value}`;
}

/** Print the cover that stands in front of some articles, with the list of their titles. */
export function printCover(articles: readonly NexisArticle[]): string {
	const titles = articles.flatMap(({ headline }, index) => [
		`${index + 1}. ${headline}`,
		'Client/Matter: -None-',
		'Search Terms: ferry or harbour',
	]);
	const top = ['User Name: = Ana Lund', 'Date and Time: = Thursday, March 14, 2019 10:12:00 AM'];
	return [...top, 'Job Number: 84120007', `Documents (${articles.length})`, ...titles, ''].join(
		'\n',
	);
}
