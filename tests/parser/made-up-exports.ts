import fc from 'fast-check';

/** A made-up article, in the terms of the header's lines. */
export interface MadeUp {
	section: string | undefined;
	headline: string;
	byline: string | undefined;
	credit: string | undefined;
	words: number;
	date: Date;
	time: string | undefined;
	publication: string;
	code: string;
	page: string | undefined;
	language: string;
	copyright: string;
	paragraphs: string[];
	number: string | undefined;
}

const words =
	'harbour tide fog ferry egg crate pilot bell quay lamp oyster withy rope gull lock weir'.split(
		' ',
	);
const word = fc.constantFrom(
	...words,
	'“quay”',
	'Süd',
	'été',
	'<b>',
	'&amp;',
	'# sand',
	'[northern]',
	'12',
	'порт',
);
const sentence = fc
	.array(word, { minLength: 12, maxLength: 40 })
	.map((parts) => `The ${parts.join(' ')}.`);
const capital = fc.constantFrom(
	'Harbour',
	'Lock',
	'Tide',
	'Pilot',
	'Ferry',
	'Crown',
	'Émile',
	'Öland',
);
const title = fc.array(capital, { minLength: 4, maxLength: 8 }).map((parts) => parts.join(' '));
const name = fc
	.tuple(fc.constantFrom('Ana', 'Bo', 'Carl'), fc.constantFrom('Ruiz', 'Chen', 'Dahl'))
	.map((parts) => parts.join(' '));

/** Articles as an untagged export can print them. */
export const madeUp: fc.Arbitrary<MadeUp> = fc.record({
	section: fc.option(fc.constantFrom('News', 'Business', 'Sports'), { nil: undefined }),
	headline: title,
	byline: fc.option(
		name.map((who) => `By ${who} in Oxmouth`),
		{ nil: undefined },
	),
	credit: fc.option(fc.constant('Special to The Harbour Courier'), { nil: undefined }),
	words: fc.integer({ min: 1, max: 9999 }),
	date: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
	time: fc.option(fc.constantFrom('21:13', '06:04'), { nil: undefined }),
	publication: fc.constantFrom('The Harbour Courier', 'La Gazette du Quai', 'Der Hafenbote'),
	code: fc.constantFrom('J', 'HRBC', 'PR', 'GAZ1'),
	page: fc.option(fc.constantFrom('A6', '18', 'KIN3', '45-61'), { nil: undefined }),
	language: fc.constantFrom('English', 'French', 'Deutsch', '英文'),
	copyright: fc.constantFrom('Copyright 2019 Courier Press', '(c) 1998 Hafenbote', '©2001 Gazette'),
	paragraphs: fc.array(sentence, { minLength: 1, maxLength: 6 }),
	number: fc.option(fc.stringMatching(/^[0-9a-z]{5}$/), { nil: undefined }),
});

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** Print an article as Factiva does; `numbered` gives it the accession number that ends a record. */
export function print(article: MadeUp, numbered = article.number !== undefined): string {
	const { paragraphs } = article;
	const header = [
		article.byline,
		article.credit,
		`${article.words} words`,
		dateOf(article),
		article.time,
		article.publication,
		article.code,
		article.page,
		article.language,
		article.copyright,
	];
	const top = [article.section, article.headline].filter(Boolean).join('\n');
	const parts = [top, header.filter(Boolean).join('\n'), ...paragraphs];
	if (numbered) parts.push(`Document ${numberOf(article)}`);
	return `${parts.join('\n\n')}\n`;
}

/** Print the date of an article as the English menu does. */
export function dateOf({ date }: MadeUp): string {
	return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Make the accession number that fits an article. */
export function numberOf({ code, date, number = '00000' }: MadeUp): string {
	const day = date.toISOString().slice(0, 10);
	const published = [date.getUTCFullYear() - 1500, date.getUTCMonth() + 1, date.getUTCDate()].map(
		(part) => part.toString(36),
	);
	return `${code.padEnd(8, '0')}${day.replaceAll('-', '')}${published.join('')}${number}`;
}
