import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { readPages } from '../helpers/read-page.ts';
import { readSharedArticles } from '../helpers/shared-articles.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

/**
 * Bytes of the shared article's page, compressed with Brotli 11.
 *
 * The project is held to 8,000; these are what the page came to when they were set, rounded up, so
 * that whoever adds to it sees what it costs.
 */
const PAGE_BUDGET = 6500;

/** Bytes of the same page without its styles; some 700 of them are the hashes of its policy. */
const TEXT_BUDGET = 3250;

/** Bytes of the styles alone. */
const STYLE_BUDGET = 3500;

const [shared] = readSharedArticles();

describe.skipIf(!shared)('the page of the shared article', () => {
	test('stays small enough to be read after one round trip', async () => {
		const record = sharedRecords().find(({ source }) => source.file.endsWith(shared?.name ?? ''));
		const pages = await readPages(sharedSite('main').folder);
		const page = pages.find(({ path }) => record && path === articlePath(record));
		expect(page).toBeDefined();

		const html = page?.html ?? '';
		const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
			([, style]) => style ?? '',
		);
		expect(brotli(html)).toBeLessThanOrEqual(PAGE_BUDGET);
		expect(brotli(html.replace(/<style>[\s\S]*?<\/style>/g, ''))).toBeLessThanOrEqual(TEXT_BUDGET);
		expect(brotli(styles.join('\n'))).toBeLessThanOrEqual(STYLE_BUDGET);
	});
});

/** Size of a text as a host sends it; Brotli's default in Node is 11, its best. */
function brotli(text: string): number {
	return brotliCompressSync(text).length;
}
