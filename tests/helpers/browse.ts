import type { Browser } from 'playwright-core';
import { openBrowser, type VisitOptions, type Visit, visit } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { serve } from './serve.ts';
import { sharedRecords, sharedSite } from './shared-sites.ts';

/** The pages that browser tests look at, by name. */
export const kinds = kindsOfPage(sharedRecords());

/** A browser that is open, and the sites it looks at. */
export interface Browsing {
	browser: Browser;
	/** Address of a page of a kind. */
	address(kind: string): string;
	/** Open a page of a kind in a window of its own. */
	open(kind: string, options?: VisitOptions): Promise<Visit>;
	close(): Promise<void>;
}

/** Start a browser and serve the shared sites to it; `delay` is how long each file takes to come. */
export async function startBrowsing(delay?: (pathname: string) => number): Promise<Browsing> {
	const serveShared = (name: 'main' | 'many') => {
		const { folder, base } = sharedSite(name);
		return serve(folder, delay ? { base, delay } : { base });
	};
	const [browser, main, many] = await Promise.all([
		openBrowser(),
		serveShared('main'),
		serveShared('many'),
	]);
	const servers = { main, many };
	const address = (kind: string) => {
		const place = kinds[kind];
		if (!place) throw new Error(`There is no kind of page called \`${kind}\``);
		return new URL(place.path, servers[place.site].url).href;
	};
	return {
		browser,
		address,
		open: (kind, options) => visit(browser, address(kind), options),
		close: async () => {
			await browser.close();
			await Promise.all([main.close(), many.close()]);
		},
	};
}
