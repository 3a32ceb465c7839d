import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUp, print } from './made-up-exports.ts';
import { parse } from './parse.ts';
import { printTagged, renderings, taggedArticle } from './print-factiva-tagged.ts';

const SIZE = 100;

/** What stands between the records of a file; only the first needs an accession number in front. */
const separators = {
	'nothing but the accession number': '\n',
	'a form feed': '\f\n',
	'a form feed behind spaces': '  \f',
	'a line of an em space': '\n\u2003\n',
	'a note of unrtf about a logo': '\n###  picture data found, WMF type is MM_TEXT\n',
};

describe.each(Object.entries(separators))(
	'a hundred records with %s between',
	(name, separator) => {
		const numbered = name === 'nothing but the accession number';

		test('are read without field names', () => {
			const articles = fc.sample(madeUp, { numRuns: SIZE, seed: 7 });
			const file = articles.map((article) => print(article, numbered)).join(separator);
			const { records, messages } = parse(file);
			expect(records.map(({ fields }) => fields.headline)).toEqual(
				articles.map(({ headline }) => headline),
			);
			expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
		});

		test.each(renderings)('are read with field names, %s', (rendering) => {
			const articles = fc.sample(taggedArticle, { numRuns: SIZE, seed: 7 });
			const lost = numbered ? undefined : 'AN';
			const file = articles.map((article) => printTagged(article, rendering, lost)).join(separator);
			const { records, messages } = parse(file);
			expect(records.map(({ fields }) => fields.headline)).toEqual(
				articles.map(({ headline }) => headline),
			);
			expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
		});
	},
);

test('the numbers of a list go from the headlines of both, and are named', () => {
	const articles = fc.sample(taggedArticle, { numRuns: SIZE, seed: 7 });
	const numbered = articles.map((article, index) => ({
		...article,
		headline: `${index + 1}) ${article.headline}`,
	}));
	for (const file of [
		numbered.map((article) => print(article, true)).join('\n'),
		numbered.map((article) => printTagged(article, 'tab')).join('\n'),
	]) {
		const { records, messages } = parse(file);
		expect(records.map(({ fields }) => fields.headline)).toEqual(
			articles.map(({ headline }) => headline),
		);
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['headline-numbers']);
	}
});

/** Lines that are tags, or nearly. */
const line = fc.oneof(
	fc.constantFrom(
		...'CLM SE HD BY CR WC PD SN SC PG LA CY LP TD CT ART CO IN NS RE IPC PUB AN XX'.split(' '),
	),
	fc.constantFrom('HD x', '*HD* x', 'HD|x|', ' HD\tx', '   WC', 'WC 12 words', 'PD\t6 March 2019'),
	fc.constantFrom(
		'SN\tThe Courier',
		'SC|J|',
		'LA English',
		'*CY*',
		'LP\tx',
		'TD x',
		'CO a : B | c : ',
	),
	fc.constantFrom(
		'AN',
		'Document J000000020170906ed960002t',
		'',
		'',
		'\f',
		'|',
		'||',
		'* x',
		'---',
	),
	fc.string({ unit: 'grapheme' }),
);

test('no mixture of names makes the parser throw or lose a sign', () => {
	const head = 'HD\nx\nWC\n12 words\nPD\n6 March 2019\nSN\nThe Courier\nSC\nJ\nLP\nx\n';
	fc.assert(
		fc.property(fc.boolean(), fc.array(line, { maxLength: 60 }), (whole, lines) => {
			const { messages } = parse((whole ? head : '') + lines.join('\n'));
			expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
		}),
		{ numRuns: 3000 },
	);
});
