import type { ArticleOfPage } from '../text/article-of-page.ts';
import type { Passage } from '../text/passage.ts';
import { type Annotation, bodiesOf, type Body, isNote, type Selector } from './annotation.ts';

/** How the fragment of an address names a place in HTML, by the table in the annotation model. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';

/** The selectors that are written anew when the words have moved. */
const KNOWN: ReadonlySet<string> = new Set<Selector['type']>([
	'TextQuoteSelector',
	'TextPositionSelector',
	'FragmentSelector',
]);

/** Make an annotation of a passage of an article. */
export function annotate(
	{ source, title, citation, language }: ArticleOfPage,
	passage: Passage,
	note = '',
): Annotation {
	const made: Annotation = {
		id: makeId(),
		type: 'Annotation',
		created: new Date().toISOString(),
		motivation: 'highlighting',
		target: {
			type: 'SpecificResource',
			source,
			'dcterms:title': title,
			'dcterms:bibliographicCitation': citation,
			'dcterms:language': language,
			selector: selectorsOf(passage),
		},
	};
	return note === '' ? made : { ...made, ...noted(made, note) };
}

/** Give an annotation another note, as of now; an empty one leaves a mark. */
export function withNote(annotation: Annotation, note: string): Annotation {
	return {
		...annotation,
		modified: new Date().toISOString(),
		...noted(annotation, note),
	};
}

/** Give an annotation the place that its words have now; other ways to find them stay. */
export function withPassage(annotation: Annotation, passage: Passage): Annotation {
	const { target } = annotation;
	const own = selectorsOf(passage);
	const others = target.selector.filter(({ type }) => !KNOWN.has(type));
	return { ...annotation, target: { ...target, selector: [...own, ...others] } };
}

/** Make a random id, also where the page did not come by a safe connection, which `crypto.randomUUID` asks for. */
export function makeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const variant = '89ab'[(bytes[8] ?? 0) % 4];
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function noted({ body = [] }: Annotation, note: string): Pick<Annotation, 'motivation' | 'body'> {
	const others = bodiesOf(body).filter((one) => !isNote(one));
	const own: Body = {
		type: 'TextualBody',
		value: note,
		format: 'text/plain',
		purpose: 'commenting',
	};
	const all = note === '' ? others : [own, ...others];
	return {
		motivation: note === '' ? 'highlighting' : 'commenting',
		// A key without a value goes as the annotation is written.
		...({ body: all.length > 1 ? all : all[0] } as Pick<Annotation, 'body'>),
	};
}

function selectorsOf({ exact, prefix, suffix, start = 0, paragraph }: Passage): Selector[] {
	return [
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		{ type: 'TextPositionSelector', start, end: start + exact.length },
		...(paragraph === undefined ? [] : [fragmentOf(paragraph)]),
	];
}

function fragmentOf(paragraph: number): Selector {
	return { type: 'FragmentSelector', value: `p${paragraph}`, conformsTo: HTML_FRAGMENT };
}
