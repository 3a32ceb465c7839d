import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { articleOfPage, addressOfPage } from '../text/article-of-page.ts';
import { describePassage } from '../text/passage.ts';
import { choose, letGo } from '../marks/chosen.ts';
import { numberOf } from '../text/paragraphs.ts';
import { say } from '../say.ts';
import { toPlace } from '../text/place-of-passage.ts';
import { inQuotationMarks } from './quotation-marks.ts';

/** Copy what the reader has selected, with where it comes from: citation, paragraph, and a link to the very words. */
export default async function copyQuote(): Promise<void> {
	const found = await choose();
	if (!found) return;
	const { body, chosen } = found;
	const { quote } = await loadLabels();
	const passage = describePassage(body, chosen);
	const numbers = body.paragraphsOf(chosen).map(numberOf);
	const [first, last] = [numbers[0], numbers.at(-1)];
	const paragraphs =
		first === undefined || last === undefined
			? ''
			: first === last
				? quote.para(first)
				: quote.paras(first, last);
	const { citation, language } = articleOfPage();
	const address = addressOfPage() + toPlace(passage, document.body.textContent);
	const place = paragraphs && `${paragraphs} · `;
	const text = `${inQuotationMarks(passage.exact, language)}\n\n${citation}\n${place}${address}`;
	const blocks = passage.exact.split(/\n+/).map((block) => element('p', {}, block));
	const html =
		element('blockquote', { cite: address, lang: language }, ...blocks).outerHTML +
		element('p', {}, citation, element('br'), place, element('a', { href: address }, address))
			.outerHTML;
	try {
		await write(text, html);
		letGo();
		say(quote.copied);
	} catch {
		// The selection stays, so that the reader can copy it by themselves.
		say(quote.notCopied);
	}
}

/** Plain and with its form; plain alone where a browser takes nothing else. */
async function write(text: string, html: string): Promise<void> {
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const item = new ClipboardItem({
		'text/plain': new Blob([text], { type: 'text/plain' }),
		'text/html': new Blob([html], { type: 'text/html' }),
	});
	return navigator.clipboard.write([item]);
}
