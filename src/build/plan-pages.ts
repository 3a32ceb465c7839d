import { hash } from 'node:crypto';
import type { AstroConfig, PathWithRoute } from 'astro';
import type { OutputFolder } from './output-folder.ts';
import type { PageToRender } from './render-pages.ts';

/** A page that is to be made, and the key to note for it. */
export interface PlannedPage {
	/** Relative to the output folder. */
	file: string;
	key: string | null;
	page: PageToRender;
}

/** What a build has to do. */
export interface PagePlan {
	/** Of every page, relative to the output folder. */
	files: ReadonlySet<string>;
	/** The pages that do not stand there yet. */
	toRender: readonly PlannedPage[];
}

/** Hosts look for the page of a missing address under this name. */
const NOT_FOUND = '/404';

/**
 * Tell which pages of a site, and files that endpoints give, are to be made: those that the output folder does not
 * hold as they are now. `code` is the digest of what makes them. Throws if two routes give the same page.
 */
export function planPages(
	paths: readonly PathWithRoute[],
	output: OutputFolder,
	code: string,
	{ base, site }: Pick<AstroConfig, 'base' | 'site'>,
): PagePlan {
	const files = new Set<string>();
	const toRender: PlannedPage[] = [];
	const start = new URL(`${base.replace(/\/$/, '')}/`, site ?? 'http://localhost');
	for (const { pathname, route, cacheKey } of paths) {
		const path = pathname.replace(/^\/|\/$/g, '');
		const isPage = route.type === 'page';
		const address = isPage && path ? `${path}/` : path;
		const file = !isPage ? address : pathname === NOT_FOUND ? '404.html' : `${address}index.html`;
		if (files.has(file)) throw new Error(`Two pages have the address /${path}`);
		files.add(file);
		const key = cacheKey === undefined ? null : hash('sha256', `${code} ${cacheKey}`).slice(0, 16);
		if (key !== null && output.holds(file, key)) continue;
		const url = new URL(address, start).href;
		toRender.push({ file, key, page: { url, route: route.route, file: output.locate(file) } });
	}
	return { files, toRender };
}
