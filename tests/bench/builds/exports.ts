import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toCard } from '../../../src/article/card.ts';
import { readExport } from '../../../src/intake/read-export.ts';
import { makeLibrary } from '../../../src/library/make-library.ts';
import { recordLinks, type RecordLinks } from '../../../src/library/record-links.ts';
import { site } from '../../../src/site.ts';

/** A folder of exports of one article each, and where their records lead to on the real site. */
export interface Exports {
	folder: string;
	/** In the order of numbers. */
	names: readonly string[];
	/** By name. */
	links: ReadonlyMap<string, RecordLinks>;
}

/** An export as it is given to a contender. */
export interface Export {
	name: string;
	bytes: Uint8Array;
	links: RecordLinks;
}

/**
 * Look through all exports of a folder for where their records lead to.
 *
 * Which pages there are depends on all articles: the real site works that out in each build, the others are told.
 */
export function openExports(folder: string, names: readonly string[]): Exports {
	const cards = names.map((name) => {
		const { articles } = readExport(name, readFileSync(path.join(folder, name)));
		const [article] = articles;
		if (!article) throw new Error(`Expected an article in ${name}`);
		return toCard(article, '', '');
	});
	const library = makeLibrary(cards, site);
	const links = new Map(cards.map((card) => [card.source.file, recordLinks(library, card)]));
	return { folder, names, links };
}

/** Read one of them. */
export function readOne({ folder, links }: Exports, name: string): Export {
	const own = links.get(name);
	if (!own) throw new Error(`${name} is not among the exports`);
	return { name, bytes: readFileSync(path.join(folder, name)), links: own };
}
