import { toString } from 'hast-util-to-string';
import { isDeepStrictEqual } from 'node:util';
import {
	attribute,
	findAll,
	type Page,
	parseHtml,
	readJsonLd,
	readPages,
	visibleText,
} from '../../helpers/read-page.ts';
import type { Contender } from './contender.ts';
import { takeSnapshot } from './snapshot.ts';

/** How far the bytes of a contender's pages may be from those of the real site. */
const TOLERANCE = 0.1;

/** Hugo leads from here to the first page of the list, and cannot be told not to. */
const REDIRECT = 'articles/1/';

/** The chart over a list of articles: drawn by the real site alone. */
const CHART = /<figure class="coverage"[\s\S]*?<\/figure>/;

/** What was found to be equal. */
export interface Sameness {
	pages: number;
	/** Bytes of the contender's pages for each byte of the real site's, its charts left out. */
	size: number;
	/** Pages that only the real site has. */
	ownPages: string[];
	/** How many other files only the real site has. */
	ownFiles: number;
}

/**
 * Compare all pages of an equivalent site with those of the real one but for its charts: the text that is seen,
 * where links lead, and what machines are told. Throws at the first difference, or where the sizes differ by more
 * than a tenth.
 */
export async function checkSame(real: Contender, other: Contender): Promise<Sameness> {
	const [expected, found] = await Promise.all([readPages(real.output), readPages(other.output)]);
	const pages = new Map(found.map((page) => [page.path, page]));
	pages.delete(REDIRECT);
	const shared = expected.filter((page) => pages.has(page.path)).map(withoutChart);
	const ownPages = expected.filter((page) => !pages.has(page.path)).map(({ path }) => path);
	const lost = ownPages.filter((path) => /^(?:|404.html|articles\/.*)$/.test(path));
	if (lost.length > 0) throw new Error(`${other.title} has no page ${lost[0]}`);
	if (pages.size > shared.length) throw new Error(`${other.title} has pages that are not ours`);

	for (const page of shared) {
		const twin = pages.get(page.path) as Page;
		for (const [what, read] of Object.entries(views)) {
			const [a, b] = [read(page), read(twin)];
			if (!isDeepStrictEqual(a, b)) throw new Error(tell(other, page, what, a, b));
		}
	}
	const size = bytesOf(shared.map(({ path }) => pages.get(path) as Page)) / bytesOf(shared);
	if (Math.abs(size - 1) > TOLERANCE)
		throw new Error(`The pages of ${other.title} are ${size.toFixed(2)} times as large as ours`);
	const files = takeSnapshot(other.output);
	const ownFiles = [...takeSnapshot(real.output).keys()].filter(
		(name) => !name.endsWith('.html') && !files.has(name),
	).length;
	return { pages: shared.length, size, ownPages, ownFiles };
}

/** What has to be the same in two pages. */
const views: Record<string, (page: Page) => unknown> = {
	text: ({ tree }) => visibleText(tree),
	links: ({ tree }) => findAll(tree, 'body a').map((link) => attribute(link, 'href')),
	ids: ({ tree }) => findAll(tree, 'body [id]').map((element) => attribute(element, 'id')),
	title: ({ tree }) => findAll(tree, 'title').map(visibleText),
	tags: ({ tree }) =>
		findAll(tree, 'meta[content], head link')
			.map(({ properties }) => JSON.stringify(Object.entries(properties).sort()))
			.sort(),
	buttons: ({ tree }) =>
		findAll(tree, 'body button').map((button) => attribute(button, 'dataAction')),
	look: ({ tree }) =>
		findAll(tree, 'head :is(style, script:not([type="application/ld+json"]))').map((element) => [
			element.properties,
			toString(element),
		]),
	'JSON-LD': ({ path, tree }) => (/^articles\/\d{4}-/.test(path) ? readJsonLd(tree) : undefined),
};

function withoutChart(page: Page): Page {
	const html = page.html.replace(CHART, '');
	return html === page.html ? page : { ...page, html, tree: parseHtml(html) };
}

function bytesOf(pages: readonly Page[]): number {
	return pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
}

function tell({ title }: Contender, { path }: Page, what: string, a: unknown, b: unknown): string {
	const [first, second] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? ''];
	let at = 0;
	while (first[at] === second[at] && at < first.length) at++;
	const part = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
	return `${title} differs in the ${what} of ${path || 'the front page'}:\n${part(first)}\n${part(second)}`;
}
