import type { Passage } from '../text/passage.ts';

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

/** When an annotation was made or last changed. */
export function changedAt({ created, modified }: Annotation): string {
	return modified ?? created;
}

/** Give the bodies of an annotation, of which it may have none or several. */
export function bodiesOf(body: Body | readonly Body[]): readonly Body[] {
	return Array.isArray(body) ? (body as readonly Body[]) : [body as Body];
}

/** Whether a body is words of the reader on the passage. */
export function isNote({ type, value, purpose = 'commenting' }: Body): boolean {
	if (type !== 'TextualBody' || typeof value !== 'string') return false;
	return purpose === 'commenting' || purpose === 'describing';
}
