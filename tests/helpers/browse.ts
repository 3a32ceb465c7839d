import type { Browser } from 'playwright-core';
import { openBrowser, type VisitOptions, type Visit, visit } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { serve } from './serve.ts';
import { sharedRecords, sharedSite } from './shared-sites.ts';

/** The pages that browser tests look at, by name. */
export const kinds = kindsOfPage(sharedRecords());

/** The shared sites, served. */
export interface Served {
	/** Address of a page of a kind. */
	address(kind: string): string;
	close(): Promise<void>;
}

/** A browser that is open, and the sites it looks at. */
export interface Browsing extends Served {
	browser: Browser;
	/** Open a page of a kind in a window of its own. */
	open(kind: string, options?: VisitOptions): Promise<Visit>;
}

/** Start a browser and serve the shared sites to it; `delay` is how long each file takes to come. */
export async function startBrowsing(delay?: (pathname: string) => number): Promise<Browsing> {
	const [browser, { address, close }] = await Promise.all([openBrowser(), serveSites(delay)]);
	return {
		browser,
		address,
		open: (kind, options) => visit(browser, address(kind), options),
		close: async () => {
			await browser.close();
			await close();
		},
	};
}

/** Serve the shared sites, to whatever browser. */
export async function serveSites(delay?: (pathname: string) => number): Promise<Served> {
	const serveShared = (name: 'main' | 'many') => {
		const { folder, base } = sharedSite(name);
		return serve(folder, delay ? { base, delay } : { base });
	};
	const [main, many] = await Promise.all([serveShared('main'), serveShared('many')]);
	const servers = { main, many };
	return {
		address: (kind) => {
			const place = kinds[kind];
			if (!place) throw new Error(`There is no kind of page called \`${kind}\``);
			return new URL(place.path, servers[place.site].url).href;
		},
		close: async () => {
			await Promise.all([main.close(), many.close()]);
		},
	};
}
