import { getCollection } from 'astro:content';
import { type Library, makeLibrary } from '../library/make-library.ts';

let kept: Promise<Library> | undefined;

/** Give all articles in their order: read once a build, and in the dev server for each page anew. */
export function getLibrary(): Promise<Library> {
	if (import.meta.env.DEV) return readLibrary();
	kept ??= readLibrary();
	return kept;
}

async function readLibrary(): Promise<Library> {
	const entries = await getCollection('articles');
	return makeLibrary(entries.map(({ data }) => data));
}
