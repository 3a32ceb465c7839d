import type { Annotation } from './annotation.ts';

/**
 * Write annotations as one W3C annotation collection, all in its first page, so that other tools can read it: each names
 * the page that it is of by its whole address.
 */
export function toCollection(
	annotations: readonly Annotation[],
	label: string,
	addressOf: (path: string) => string,
): string {
	const items = annotations.map(({ moreTargets, ...annotation }) => {
		const target = { ...annotation.target, source: addressOf(annotation.target.source) };
		return { ...annotation, target: moreTargets ? [target, ...moreTargets] : target };
	});
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'AnnotationCollection',
		label,
		total: items.length,
		first: { type: 'AnnotationPage', startIndex: 0, items },
	};
	return `${JSON.stringify(collection, undefined, '\t')}\n`;
}
