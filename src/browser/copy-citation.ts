import { copyText } from './copy-text.ts';
import { loadLabels } from './load-labels.ts';

/** Copy the citation that stands on the article's page. */
export default async function copyCitation(): Promise<void> {
	const { citation } = await loadLabels();
	const text = citationOf(document);
	if (text) await copyText(text, citation.copied, citation.notCopied);
}

/** Give the citation that an article's page shows; undefined on other pages. */
export function citationOf(page: Document): string | undefined {
	return page.querySelector('.citation')?.textContent.trim();
}
