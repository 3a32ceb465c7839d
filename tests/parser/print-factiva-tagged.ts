import fc from 'fast-check';
import { dateOf, madeUp, numberOf, type MadeUp } from './made-up-exports.ts';

/** A made-up article with the fields that only a tagged export has. */
export interface TaggedArticle extends MadeUp {
	column: string | undefined;
	edition: string | undefined;
	volume: string | undefined;
	/** How many of the paragraphs are the lead. */
	lead: number;
	captions: string[];
	companies: string[];
	subjects: string[];
	publisher: string | undefined;
	providers: string | undefined;
}

const optional = <Value>(...values: Value[]) =>
	fc.option(fc.constantFrom(...values), { nil: undefined });

/** Articles as a tagged export can print them. */
export const taggedArticle: fc.Arbitrary<TaggedArticle> = fc
	.tuple(
		madeUp,
		fc.record({
			code: fc.constantFrom('J', 'HRBC', 'PR', 'IBJ', 'TOI', 'LBA', 'LA', 'TD'),
			column: optional('Tides', 'Our Quay'),
			edition: optional('1; National', 'Late Edition - Final', 'Main'),
			volume: optional('Volume 32; Issue 3; ISSN: 1555-385X', '13/2017'),
			lead: fc.integer({ min: 1, max: 6 }),
			captions: fc.subarray(['A ferry at dawn. Jo Ek', 'The quay in fog']),
			companies: fc.subarray(['estlg : Estuary Logistics Ltd', 'lam : ']),
			subjects: fc.subarray(
				['gtrans : Transport', 'nferry : Ferries: News', 'ncat : Content Types'],
				{
					minLength: 1,
				},
			),
			publisher: optional('Courier Press Ltd', 'Publishing LLC'),
			providers: optional('HRBC | N/ART | PUB'),
		}),
	)
	.map(([article, rest]) => ({ ...article, ...rest, number: article.number ?? '0000a' }));

/** The six ways in which the table of fields comes out as text; formats.md names them a to f. */
export const renderings = [
	'value below',
	'tab',
	'bars',
	'asterisks',
	'tabs around',
	'space',
] as const;
/** One of them. */
export type Rendering = (typeof renderings)[number];

/** Print an article in one rendering; `lost` names a field that is left out. */
export function printTagged(article: TaggedArticle, rendering: Rendering, lost?: string): string {
	const rows = rowsOf(article).filter(([tag, paragraphs]) => paragraphs.length > 0 && tag !== lost);
	return rows
		.map(([tag, paragraphs], index) => printRow(tag, paragraphs.join('\n\n'), index, rendering))
		.join('');
}

function printRow(tag: string, value: string, index: number, rendering: Rendering): string {
	const indent = index === 0 ? ' ' : '   ';
	switch (rendering) {
		case 'value below':
			return `${indent}${tag}\n${value}\n${tag === 'AN' ? '  \f' : ''}`;
		case 'tab':
			return `${indent}${tag}\t${value}\n`;
		case 'bars':
			return `${tag}|${value}|\n`;
		case 'asterisks':
			if (tag === 'AN') return `${value}\n`;
			return `*${tag}*${index % 2 === 0 ? ' ' : '\n'}${value}\n`;
		case 'tabs around':
			return `\n\t${tag}\t${value}`;
		case 'space':
			return `${tag} ${value}\n`;
	}
}

/** Give the names of an article's fields, and the paragraphs of their values, of which there can be none. */
export function rowsOf(article: TaggedArticle): Array<[tag: string, paragraphs: string[]]> {
	const { paragraphs, lead, captions, companies, subjects, section, code } = article;
	const one = (value: string | undefined) => (value === undefined ? [] : [value]);
	return [
		['CLM', one(article.column)],
		['SE', one(section)],
		['HD', [article.headline]],
		['BY', one(article.byline)],
		['CR', one(article.credit)],
		['WC', [`${article.words} words`]],
		['PD', [dateOf(article)]],
		['ET', one(article.time)],
		['SN', [article.publication]],
		['SC', [code]],
		['ED', one(article.edition)],
		['PG', one(article.page)],
		['VOL', one(article.volume)],
		['LA', [article.language]],
		['CY', [article.copyright]],
		['LP', paragraphs.slice(0, lead)],
		['TD', paragraphs.slice(lead)],
		['ART', captions],
		['CO', companies.length > 0 ? [companies.join(' | ')] : []],
		['NS', [subjects.join(' | ')]],
		['RE', ['porto : Porto Claro']],
		['IPC', one(article.providers)],
		['PUB', one(article.publisher)],
		['AN', [`Document ${numberOf(article)}`]],
	];
}
