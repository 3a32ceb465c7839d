// @ts-check
import { defineConfig, fontProviders } from 'astro/config';
import { incrementalPages } from './src/build/incremental-pages.ts';
import { articles } from './src/loader/articles.ts';
import { ThreadPool } from './src/threads/thread-pool.ts';

const threads = new ThreadPool();

/** Characters of the font files, as `src/fonts/cut.sh` cut them; no two of a family overlap. */
const core = 'U+0-7F,U+A0,U+A3,U+A7,U+A9,U+AB,U+B0,U+B7,U+BB,U+BD,U+2000-2033,U+20AC';
const accents = 'U+A1,U+AA,U+BA,U+BF-FF,U+152-153,U+2039-203A';
const extended = 'U+100-151,U+154-24F,U+259,U+300-328,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113';

export default defineConfig({
	...toSite(process.env.BROADSHEET_SITE),
	base: `/${process.env.BROADSHEET_BASE ?? ''}`.replace(/^\/+/, '/'),
	trailingSlash: 'always',
	// The default drops a line break between two inline elements, and so the space between two words.
	compressHTML: true,
	build: { inlineStylesheets: 'always' },
	integrations: [
		articles(threads),
		incrementalPages(threads, new URL('./src/loader/thread-setup.ts', import.meta.url)),
	],
	prerenderConflictBehavior: 'error',
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
		},
	},
	// The first file of a family is the one its fallback is measured by.
	fonts: [
		toFamily('Newsreader', '--font-newsreader', 'serif', [
			['newsreader-text', 400, 'normal', `${core},${accents}`],
			['newsreader-text-extended', 400, 'normal', extended],
			['newsreader-italic', 400, 'italic', core],
			['newsreader-italic-accents', 400, 'italic', accents],
			['newsreader-italic-extended', 400, 'italic', extended],
		]),
		toFamily('Newsreader Headline', '--font-newsreader-headline', 'serif', [
			['newsreader-headline', 500, 'normal', `${core},${accents}`],
			['newsreader-headline-extended', 500, 'normal', extended],
		]),
		toFamily('Libre Franklin', '--font-libre-franklin', 'sans-serif', [
			['libre-franklin', '400 600', 'normal', core],
			['libre-franklin-accents', '400 600', 'normal', accents],
			['libre-franklin-extended', '400 600', 'normal', extended],
		]),
	],
});

/**
 * @param {string} name
 * @param {`--${string}`} cssVariable
 * @param {'serif' | 'sans-serif'} fallback
 * @param {Array<[file: string, weight: number | string, style: 'normal' | 'italic', range: string]>} files
 */
function toFamily(name, cssVariable, fallback, files) {
	const [first, ...rest] = files.map(([file, weight, style, range]) => ({
		src: /** @type {[string]} */ ([`./src/fonts/${file}.woff2`]),
		weight,
		style,
		unicodeRange: /** @type {[string]} */ ([range]),
		display: /** @type {const} */ ('swap'),
	}));
	if (!first) throw new TypeError(`The family ${name} has no files`);
	const options = { variants: /** @type {[typeof first]} */ ([first, ...rest]) };
	return { provider: fontProviders.local(), name, cssVariable, fallbacks: [fallback], options };
}

/** Take an address without its scheme too, as hosts often show it. @param {string | undefined} address */
function toSite(address) {
	if (!address) return {};
	return { site: address.includes('://') ? address : `https://${address}` };
}
