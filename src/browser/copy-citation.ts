import { copyText } from './copy-text.ts';
import { loadLabels } from './load-labels.ts';
import { citationOfPage } from './text/article-of-page.ts';

/** Copy the citation that stands on the article's page. */
export default async function copyCitation(): Promise<void> {
	const { citation } = await loadLabels();
	const text = citationOfPage();
	if (text) await copyText(text, citation.copied, citation.notCopied);
}
