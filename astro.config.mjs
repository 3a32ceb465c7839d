// @ts-check
import { defineConfig } from 'astro/config';
import { checkAddress } from './src/build/check-address.ts';
import { checkLanguage } from './src/build/check-language.ts';
import { countFiles } from './src/build/count-files.ts';
import { incrementalPages } from './src/build/incremental-pages.ts';
import { articles } from './src/loader/articles.ts';
import { searchIndex } from './src/loader/search-index.ts';
import { site } from './src/site.ts';
import { ThreadPool } from './src/threads/thread-pool.ts';

const threads = new ThreadPool();
const reading = articles(threads);
const search = site.search ? searchIndex() : undefined;

// What a script is named for stands in each page, and in each script that fetches it.
const names = { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' };

export default defineConfig({
	...toSite(process.env.BROADSHEET_SITE),
	base: `/${process.env.BROADSHEET_BASE ?? ''}`.replace(/^\/+/, '/'),
	trailingSlash: 'always',
	// The default drops a line break between two inline elements, and so the space between two words.
	compressHTML: true,
	build: { inlineStylesheets: 'always' },
	integrations: [
		checkAddress(),
		checkLanguage(),
		reading.integration,
		search?.integration,
		countFiles(),
		incrementalPages(threads, reading.setup, search ? [search.companion] : []),
	],
	prerenderConflictBehavior: 'error',
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	vite: {
		// Fonts are files: a font within the styles would come with every page.
		build: { assetsInlineLimit: 0 },
		// What searches fetches the forms of words of one language and not of all.
		worker: { format: 'es' },
		environments: {
			client: { build: { rolldownOptions: { output: names } } },
		},
	},
});

/** Take an address without its scheme too, as hosts often show it. @param {string | undefined} address */
function toSite(address) {
	if (!address) return {};
	return { site: address.includes('://') ? address : `https://${address}` };
}
