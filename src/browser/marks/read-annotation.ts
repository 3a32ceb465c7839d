import type { Annotation, Body, Selector } from './annotation.ts';

/** Why something is not taken for an annotation of this site; the labels say it in words. */
export type Refusal = 'notAnAnnotation' | 'noQuote' | 'otherSite';

/** Path of an article's page from the site's root, in each way to write it; a number alone is a page of the list. */
const ARTICLE_PATH =
	/(?:^|\/)(articles\/(?!\d+(?:[/?#]|$))[^/?#]+)(?:\/(?:index\.html)?)?(?:[?#]|$)/;

/** Where an annotation of another tool says what it is about; it gets an id of its own if it has none. */
type Loose = Record<string, unknown>;

/**
 * Read an annotation, as this site wrote it or another tool: W3C Web Annotations with a quote, and rows of Hypothesis,
 * which call some things by other names.
 *
 * Whatever is not understood stays as it is. Refused is what has no place on this site: a place that nobody could show.
 */
export function readAnnotation(data: unknown): Annotation | { refusal: Refusal } {
	if (!isObject(data)) return { refusal: 'notAnAnnotation' };
	const { user: _user, uri, updated, text, ...rest } = data;
	const target = firstObject(data['target']);
	const { selector, source: sourceOfTarget, ...restOfTarget } = target ?? {};
	const moreTargets = listOf(data['target']).filter((one) => one !== target);
	if (!target || !isTyped(data)) return { refusal: 'notAnAnnotation' };

	const source = toPath(idOf(sourceOfTarget) ?? idOf(uri) ?? '');
	if (source === undefined) return { refusal: 'otherSite' };
	const selectors = listOf(selector).flatMap(readSelector);
	if (!selectors.some(({ type }) => type === 'TextQuoteSelector')) return { refusal: 'noQuote' };

	const bodies = [...listOf(data['body'] ?? data['bodyValue']), text].flatMap(readBody);
	const { body: _body, bodyValue: _bodyValue, ...others } = rest;
	const created = toTime(data['created']) ?? toTime(data['modified']) ?? '1970-01-01T00:00:00.000Z';
	const modified = toTime(data['modified']) ?? toTime(updated);
	const [first, ...more] = bodies;
	return {
		...others,
		id: idOf(data) ?? '',
		type: 'Annotation',
		created,
		...(modified !== undefined && { modified }),
		motivation: stringOf(data['motivation']) ?? (first ? 'commenting' : 'highlighting'),
		...(first && { body: more.length > 0 ? bodies : first }),
		target: {
			...restOfTarget,
			...textsOf(restOfTarget),
			type: 'SpecificResource',
			source,
			selector: selectors,
		},
		...(moreTargets.length > 0 && { moreTargets }),
	};
}

function isTyped({ type, uri }: Loose): boolean {
	return listOf(type).includes('Annotation') || typeof uri === 'string';
}

/** What is told of the article has to be text, or is not taken. */
function textsOf(target: Loose): Loose {
	const names = ['dcterms:title', 'dcterms:bibliographicCitation', 'dcterms:language'];
	return Object.fromEntries(
		names.filter((name) => name in target).map((name) => [name, stringOf(target[name]) ?? '']),
	);
}

/** A selector that is known; others stay as they are, and find nothing. */
function readSelector(data: unknown): Selector[] {
	if (!isObject(data)) return [];
	const { type, exact, prefix, suffix, start, end, value, conformsTo } = data;
	if (type === 'TextQuoteSelector') {
		const around = { prefix: stringOf(prefix) ?? '', suffix: stringOf(suffix) ?? '' };
		return typeof exact === 'string' && exact !== '' ? [{ ...data, type, exact, ...around }] : [];
	}
	if (type === 'TextPositionSelector')
		return isPlace(start) && isPlace(end) ? [{ ...data, type, start, end }] : [];
	if (type === 'FragmentSelector') {
		const names = typeof value === 'string';
		return names ? [{ ...data, type, value, conformsTo: stringOf(conformsTo) ?? '' }] : [];
	}
	return [data as unknown as Selector];
}

/** Words of a body; one that has none, such as the address of a picture, stays as it is. */
function readBody(data: unknown): Body[] {
	if (typeof data === 'string') {
		return data === '' ? [] : [{ type: 'TextualBody', value: data, format: 'text/plain' }];
	}
	if (!isObject(data)) return [];
	const { value, format, purpose } = data;
	if (typeof value !== 'string') return [data as unknown as Body];
	return [
		{
			...data,
			type: 'TextualBody',
			value,
			...(typeof format === 'string' && { format }),
			...(typeof purpose === 'string' && { purpose }),
		},
	];
}

/** Take an address on any host, or under any base, for the path of the article that it names. */
function toPath(address: string): string | undefined {
	const [, path] = ARTICLE_PATH.exec(address) ?? [];
	return path === undefined ? undefined : `${path}/`;
}

function toTime(data: unknown): string | undefined {
	return typeof data === 'string' && !Number.isNaN(Date.parse(data)) ? data : undefined;
}

function idOf(data: unknown): string | undefined {
	return stringOf(isObject(data) ? data['id'] : data);
}

function stringOf(data: unknown): string | undefined {
	return typeof data === 'string' && data !== '' ? data : undefined;
}

function isPlace(data: unknown): data is number {
	return Number.isInteger(data) && (data as number) >= 0;
}

function listOf(data: unknown): unknown[] {
	if (data === undefined || data === null) return [];
	return Array.isArray(data) ? data : [data];
}

function firstObject(data: unknown): Loose | undefined {
	return listOf(data).find(isObject);
}

function isObject(data: unknown): data is Loose {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
