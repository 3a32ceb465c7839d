/**
 * A passage that a reader marked, with or without a note: a W3C Web Annotation (https://www.w3.org/TR/annotation-model/)
 * in JSON-LD, as it lies in the store and in an exported file.
 *
 * What another tool wrote besides is kept and given back: other members, other selectors and bodies, which nothing here
 * reads, and the places after the first. Only its name of a user goes, and what Hypothesis calls by names of its own.
 */
export interface Annotation {
	/** `urn:uuid:...`, or as the tool that made it had it. */
	id: string;
	type: 'Annotation';
	/** Times in ISO 8601. */
	created: string;
	modified?: string;
	motivation: string;
	body?: Body | readonly Body[];
	target: Target;
	/** Other places that it is about, as another tool had them. */
	moreTargets?: readonly unknown[];
	[other: string]: unknown;
}

/** Words that the reader wrote, or a tag of another tool; what has no words is none of this and stays as it is. */
export interface Body {
	type: 'TextualBody';
	value: string;
	format?: string;
	purpose?: string;
}

/** Where it stands. */
export interface Target {
	type: 'SpecificResource';
	/** The page of the article: its path from the site's root in the store, its whole address in a file. */
	source: string;
	/** Of the article, which a list of all notes does not have beside it. */
	'dcterms:title'?: string;
	'dcterms:bibliographicCitation'?: string;
	'dcterms:language'?: string;
	/** Besides those that are known, others as another tool had them. */
	selector: readonly Selector[];
}

/** Ways to find a passage again. */
export type Selector =
	| { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
	/** In UTF-16 code units of the text content of the article's body (`.body`), in which a line end parts the blocks. */
	| { type: 'TextPositionSelector'; start: number; end: number }
	/** Id of the paragraph that it begins in. */
	| { type: 'FragmentSelector'; value: string; conformsTo: string };

/** A passage as its selectors have it. */
export interface Passage {
	exact: string;
	prefix: string;
	suffix: string;
	/** Undefined where a tool told none. */
	start: number | undefined;
	/** Number of the paragraph that it begins in, where it begins in one. */
	paragraph: number | undefined;
}

/** What an article's page tells of the article. */
export interface ArticleOfPage {
	source: string;
	title: string;
	citation: string;
	language: string;
}

/** How the fragment of an address names a place in HTML, by the table in the annotation model. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';

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

/** Give the passage that an annotation is of. */
export function passageOf({ target }: Annotation): Passage {
	const passage: Passage = {
		exact: '',
		prefix: '',
		suffix: '',
		start: undefined,
		paragraph: undefined,
	};
	for (const selector of target.selector) {
		if (selector.type === 'TextQuoteSelector') {
			const { exact, prefix = '', suffix = '' } = selector;
			Object.assign(passage, { exact, prefix, suffix });
		} else if (selector.type === 'TextPositionSelector') passage.start = selector.start;
		else if (selector.type === 'FragmentSelector')
			passage.paragraph = Number(/^p(\d+)$/.exec(selector.value)?.[1] ?? Number.NaN) || undefined;
	}
	return passage;
}

/** Give the note of an annotation; empty if it only marks. */
export function noteOf({ body = [] }: Annotation): string {
	return bodiesOf(body)
		.filter(isNote)
		.map(({ value }) => value)
		.join('\n\n');
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

/** When an annotation was made or last changed. */
export function changedAt({ created, modified }: Annotation): string {
	return modified ?? created;
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

function bodiesOf(body: Body | readonly Body[]): readonly Body[] {
	return Array.isArray(body) ? (body as readonly Body[]) : [body as Body];
}

function isNote({ type, value, purpose = 'commenting' }: Body): boolean {
	if (type !== 'TextualBody' || typeof value !== 'string') return false;
	return purpose === 'commenting' || purpose === 'describing';
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
