import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, noteOf, passageOf } from '../../src/browser/marks/annotation.ts';
import { annotate, withNote, withPassage } from '../../src/browser/marks/make-annotation.ts';
import { byArticle } from '../../src/browser/marks/by-article.ts';
import { importAnnotations, undoImport } from '../../src/browser/marks/import-annotations.ts';
import { toCollection } from '../../src/browser/marks/to-collection.ts';
import { toMarkdown } from '../../src/browser/marks/to-markdown.ts';
import { labels } from '../../src/labels/en.ts';

const article = {
	source: 'articles/2019-03-06-dredger-6d26cebe/',
	title: 'Dredger *Brings Up* a Piano',
	citation: 'Ines Corrigan, “Dredger”, The Harbour Courier, 6 March 2019, A6.',
	language: 'en',
};

const made = fc
	.record({
		exact: fc.string({ minLength: 1, unit: 'binary' }),
		prefix: fc.string(),
		suffix: fc.string(),
		start: fc.nat(),
		paragraph: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
		note: fc.string({ unit: 'grapheme' }),
	})
	.map(({ note, ...passage }) => annotate(article, passage, note));

const write = (annotations: readonly Annotation[]) =>
	toCollection(annotations, 'Notes', (path) => `https://news.example/papers/${path}`);

test('what is exported and imported again is the very same, and imported twice still', () => {
	fc.assert(
		fc.property(fc.array(made), (annotations) => {
			const plain = JSON.parse(JSON.stringify(annotations)) as Annotation[];
			const once = importAnnotations(write(annotations), []);
			expect(once?.annotations).toEqual(plain);
			expect(once).toMatchObject({ added: plain.length, updated: 0, refused: {} });
			const twice = importAnnotations(write(annotations), plain);
			expect(twice?.annotations).toEqual(plain);
			expect(twice).toMatchObject({ added: 0, updated: 0, unchanged: plain.length, refused: {} });
		}),
	);
});

test('of two with one id the newer stays; of the same time the one that is there, and that is told', () => {
	const mine = { ...makeOne('Mine'), created: '2026-01-02T00:00:00Z' };
	const other = (time: string) => ({ ...mine, ...bodyOf('Theirs'), modified: time });
	const noteAfter = (time: string) => {
		const result = importAnnotations(write([other(time)]), [mine]);
		const { updated, unchanged, refused } = result ?? {};
		return { notes: result?.annotations.map(noteOf), updated, unchanged, refused };
	};
	expect(noteAfter('2026-01-03T00:00:00Z')).toEqual({
		notes: ['Theirs'],
		updated: 1,
		unchanged: 0,
		refused: {},
	});
	expect(noteAfter('2026-01-01T00:00:00Z')).toEqual({
		notes: ['Mine'],
		updated: 0,
		unchanged: 1,
		refused: {},
	});
	expect(noteAfter('2026-01-02T00:00:00Z')).toEqual({
		notes: ['Mine'],
		updated: 0,
		unchanged: 0,
		refused: { sameTime: 1 },
	});
});

test('an import is undone, and nothing that was done since', () => {
	const [old, mine, since, come] = [makeOne('1'), makeOne('2'), makeOne('3'), makeOne('4')];
	const before = [old, mine];
	const newer = { ...old, ...bodyOf('Theirs'), modified: '2999-01-01T00:00:00Z' };
	const { annotations = [] } = importAnnotations(write([newer, come]), before) ?? {};
	expect(annotations.map(noteOf)).toEqual(['Theirs', '2', '4']);
	expect(undoImport([...annotations, since], before, annotations)).toEqual([old, mine, since]);
	const edited = annotations.map((one) => (one.id === come.id ? withNote(one, 'Mine now') : one));
	expect(undoImport(edited, before, annotations).map(noteOf)).toEqual(['1', '2', 'Mine now']);
});

test.each(['', 'index.html', 'index.html#p2', '#p2'])(
	'the address of an article may end in %j',
	(end) => {
		const source = `https://news.example/papers/${article.source}`;
		const slashless = source.replace(/\/$/, '');
		for (const address of [source + end, ...(end.startsWith('i') ? [] : [slashless + end])]) {
			const one = makeOne('');
			const text = JSON.stringify({ ...one, target: { ...one.target, source: address } });
			expect(importAnnotations(text, [])?.annotations[0]?.target.source).toBe(article.source);
		}
	},
);

test('rows of Hypothesis are read, and what has no place on the site is refused with the reason', () => {
	const selector = [{ type: 'TextQuoteSelector', exact: 'a piano', prefix: 'up ', suffix: ' on' }];
	const uri = 'https://elsewhere.example/base/articles/2019-03-06-dredger-6d26cebe/?x=1#p2';
	const file = {
		rows: [
			{
				id: 'abc',
				created: '2026-01-01T00:00:00Z',
				uri,
				text: 'Odd',
				target: [{ source: uri, selector }],
			},
			{ id: 'd', uri: 'https://x.example/', target: [{ source: 'https://x.example/', selector }] },
			{ id: 'e', uri, target: [{ source: uri }] },
			'nonsense',
		],
	};
	const result = importAnnotations(JSON.stringify(file), []);
	expect(result?.refused).toEqual({ otherSite: 1, noQuote: 1, notAnAnnotation: 1 });
	const [read] = result?.annotations ?? [];
	expect(read?.target.source).toBe(article.source);
	expect(read && noteOf(read)).toBe('Odd');
	expect(read && passageOf(read)).toMatchObject({ exact: 'a piano', start: undefined });
});

test('what another tool wrote besides is given back, and an edited note leaves it there', () => {
	const { target, ...rest } = makeOne('Mine');
	const css = { type: 'CssSelector', value: '#p2' };
	const picture = { id: 'https://x.example/a.png', type: 'Image' };
	const second = { source: 'https://x.example/', selector: css };
	const theirs = {
		...rest,
		'x:colour': 'red',
		body: [rest.body, picture],
		target: [{ ...target, selector: [...target.selector, css] }, second],
	};
	const { annotations = [] } = importAnnotations(JSON.stringify(theirs), []) ?? {};
	const edited = annotations.map((one) => withNote(withPassage(one, passageOf(one)), 'New'));
	const [read] = (JSON.parse(write(edited)) as { first: { items: unknown[] } }).first.items;
	expect(read).toMatchObject({
		'x:colour': 'red',
		body: [{ value: 'New' }, picture],
		target: [{ selector: theirs.target[0]?.selector }, second],
	});
	expect(importAnnotations(write(annotations), annotations)).toMatchObject({ unchanged: 1 });
});

test('an export is nothing new where an edit has moved the words since', () => {
	const one = makeOne('Mine');
	const moved = withPassage(one, { ...passageOf(one), start: 90, paragraph: 5 });
	expect(passageOf(moved)).toMatchObject({ exact: 'a piano', start: 90, paragraph: 5 });
	expect(importAnnotations(write([one]), [moved])).toMatchObject({ unchanged: 1, refused: {} });
});

test('one without an id gets one, and is not added a second time', () => {
	const { id: _id, ...nameless } = makeOne('');
	const once = importAnnotations(JSON.stringify([nameless]), []);
	expect(once?.annotations[0]?.id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
	const twice = importAnnotations(JSON.stringify([nameless]), once?.annotations ?? []);
	expect(twice).toMatchObject({ added: 0, unchanged: 1 });
});

test.each(['', '{', '"x"', '{}', '{"type":"FeatureCollection"}', 'null', '{"first":{"first":{}}}'])(
	'a file that is %j holds no annotations',
	(text) => {
		expect(importAnnotations(text, [])).toBeUndefined();
	},
);

test('no file breaks the import', () => {
	fc.assert(
		fc.property(fc.array(fc.anything({ withNullPrototype: false })), (items) => {
			const text = JSON.stringify(items) ?? '';
			for (const { id } of importAnnotations(text, [])?.annotations ?? []) expect(id).not.toBe('');
		}),
	);
});

test('a tag of another tool stays when the note is written anew', () => {
	const tag = { type: 'TextualBody' as const, value: 'ships', purpose: 'tagging' };
	const tagged: Annotation = { ...makeOne(''), body: tag };
	expect(noteOf(tagged)).toBe('');
	const noted = withNote(tagged, 'New');
	expect(noteOf(noted)).toBe('New');
	expect(withNote(noted, '').body).toEqual(tag);
});

test('Markdown has each article with its citation, its quotes in the order of the text, notes and links', () => {
	const at = (start: number, exact: string, note: string) => ({
		...annotate(article, { exact, prefix: '', suffix: '', start, paragraph: 2 }, note),
		created: '2026-01-02T00:00:00Z',
	});
	const all = [at(90, '# not a title\nNext <b>', 'Two\nlines\n\n1. and more'), at(5, 'first', '')];
	const markdown = toMarkdown(byArticle(all), {
		labels: labels.notes,
		addressOf: () => 'https://news.example/#p2',
		dateOf: () => '2 January 2026',
	});
	expect(markdown).toMatchInlineSnapshot(`
		"# Notes

		## Dredger \\*Brings Up\\* a Piano

		Ines Corrigan, “Dredger”, The Harbour Courier, 6 March 2019, A6.

		> first

		[Paragraph 2](<https://news.example/#p2>), 2 January 2026

		> \\# not a title
		>
		> Next \\<b\\>

		Two\\
		lines

		1\\. and more

		[Paragraph 2](<https://news.example/#p2>), 2 January 2026
		"
	`);
});

function makeOne(note: string): Annotation {
	const passage = { exact: 'a piano', prefix: 'up ', suffix: ' on', start: 9, paragraph: 2 };
	return annotate(article, passage, note);
}

function bodyOf(value: string): Pick<Annotation, 'body'> {
	return { body: { type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' } };
}
