import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Decoded } from '../decode.ts';
import { report } from '../messages.ts';
import type { ExportSource } from './export-source.ts';
import { readHtmlLines } from './html-lines.ts';
import { openMarkedUp } from './open-marked-up.ts';

const parser = unified().use(rehypeParse).freeze();

/**
 * Open a web page: a saved page of results, or a database's own export as HTML.
 *
 *     <div class="article enArticle">                   an article begins: parts records
 *       <p>
 *         <div>News</div>                               a line each, no blank between
 *         <div id="hd"><span class="enHeadline">Bridge Reopens</span></div>
 *         <div class="author">By Ana Ruiz</div>
 *         <div>312 words</div> …
 *       </p>
 *       <p class="articleParagraph">The <b>bridge</b> …</p>   one line, a blank in front
 *
 * It is read as browsers read it, by the rules of HTML: a `div` ends the `p` around it. Scripts,
 * style sheets and the like are no words, and nothing is executed or loaded. The words of a link that
 * stand earlier in the line get the words in front of them, until they are the first such.
 */
export function openHtml(
	bytes: Uint8Array,
	decoded: Decoded,
	file: VFile,
): ExportSource | undefined {
	const elements = countElements(decoded.text);
	const root = elements > MOST_ELEMENTS ? undefined : parse(decoded.text);
	if (root) {
		const { lines, controls } = readHtmlLines(root, decoded.text);
		return openMarkedUp('html', bytes, decoded, lines, controls);
	}
	const expected =
		'a page of a million elements at the most, some hundred of them inside each other';
	const actual = elements <= MOST_ELEMENTS ? 'a deeper one' : `${elements}`;
	report(file, 'too-large', { line: 1, column: 1 }, { expected, actual });
	return undefined;
}

/**
 * Elements that open again in each paragraph until they are closed
 * (https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements).
 */
const FORMATTING = /<(\/?)(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s/>])/gi;
/** A page of a hundred articles has ten thousand. */
const MOST_ELEMENTS = 1_000_000;

/** Count the elements that a page can become at the most, which bounds the work before it is parsed. */
function countElements(text: string): number {
	const tags = text.match(/<[a-z]/gi)?.length ?? 0;
	let open = 0;
	let most = 0;
	for (const [, slash] of text.matchAll(FORMATTING)) {
		open = Math.max(0, open + (slash ? -1 : 1));
		most = Math.max(most, open);
	}
	// The parser counts all lines of the page for the content of each template.
	const templates = text.match(/<template\b/gi)?.length ?? 0;
	const lines = templates === 0 ? 0 : (text.match(/\n/g)?.length ?? 0);
	return tags * (1 + most) + templates * lines;
}

/** Parse a page; undefined if its elements stand deeper inside each other than the parser can follow. */
function parse(text: string): Root | undefined {
	try {
		return parser.parse(text);
	} catch (error) {
		// The tree is made by recursion, and no page that a browser shows comes near its limit.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
