import { hash } from 'node:crypto';
import { makeSlug } from '../article/make-id.ts';

/** Hex digits that tell names of one slug apart. */
const DIGITS = 6;

/** Numbers are pages, dates are issues, and some disks have no file of these names, whatever its ending. */
const RESERVED = /^(\d+|\d{4}-\d{2}-\d{2}|con|prn|aux|nul|(com|lpt)\d)$/;

/**
 * Give each name of an index the part of its address that is its own, by the name's key.
 *
 * Where several names have one slug, each of them gets digits of its own: with the plain slug left to the first, an
 * old address would lead to somebody else as soon as another came first.
 */
export function giveSlugs(names: Iterable<{ key: string; name: string }>): Map<string, string> {
	const all = [...names].map(({ key, name }) => ({ key, slug: makeSlug(name) }));
	const counts = new Map<string, number>();
	for (const { slug } of all) counts.set(slug, (counts.get(slug) ?? 0) + 1);
	return new Map(
		all.map(({ key, slug }) => {
			const isFree = slug !== '' && counts.get(slug) === 1 && !RESERVED.test(slug);
			return [key, isFree ? slug : `${slug || 'n'}-${hash('sha256', key).slice(0, DIGITS)}`];
		}),
	);
}
