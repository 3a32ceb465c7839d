import { type Annotation, changedAt, passageOf } from './annotation.ts';

/** An article with the annotations that a reader made in it. */
export interface NotedArticle {
	/** Path of its page. */
	source: string;
	title: string;
	citation: string;
	language: string;
	/** In the order of the text. */
	annotations: readonly Annotation[];
}

/** Sort annotations by the articles that they are in: the one that was written in last comes first. */
export function byArticle(annotations: readonly Annotation[]): NotedArticle[] {
	const groups = new Map<string, Annotation[]>();
	for (const annotation of annotations) {
		const { source } = annotation.target;
		const group = groups.get(source);
		if (group) group.push(annotation);
		else groups.set(source, [annotation]);
	}
	const articles = [...groups].map(([source, group]) => {
		const newestFirst = group.toSorted((a, b) => timeOf(b) - timeOf(a));
		const tell = (name: 'title' | 'bibliographicCitation' | 'language') =>
			newestFirst.map(({ target }) => target[`dcterms:${name}`]).find(Boolean) ?? '';
		return {
			time: newestFirst[0] ? timeOf(newestFirst[0]) : 0,
			source,
			title: tell('title') || source,
			citation: tell('bibliographicCitation'),
			language: tell('language'),
			annotations: group.toSorted((a, b) => placeOf(a) - placeOf(b)),
		};
	});
	return articles.sort((a, b) => b.time - a.time);
}

function timeOf(annotation: Annotation): number {
	return Date.parse(changedAt(annotation));
}

function placeOf(annotation: Annotation): number {
	const { start, paragraph } = passageOf(annotation);
	// One that tells no position stands where its paragraph may be, or at the end.
	return start ?? (paragraph === undefined ? Number.MAX_SAFE_INTEGER : paragraph);
}
