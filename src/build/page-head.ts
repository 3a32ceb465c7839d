import { makePolicy, type PageStyle } from './page-policy.ts';

/** What a page's head is given when the page is rendered: its policy and its styles, as bytes. */
export interface PageHead {
	policy: Uint8Array;
	styles: Uint8Array;
}

/** Make what the heads of the pages that have some styles are given; only inline ones are put in here. */
export function makeHead(styles: readonly PageStyle[]): PageHead {
	const inline = styles.flatMap((style) => (style.type === 'inline' ? [style.content] : []));
	return {
		policy: Buffer.from(
			`<meta http-equiv="content-security-policy" content="${makePolicy(styles)}">`,
		),
		styles: Buffer.from(inline.map((content) => `<style>${content}</style>`).join('')),
	};
}

/**
 * Write a policy and styles into the bytes of a page: the one before all that it is about, the others before the
 * scripts of its head.
 *
 * As bytes, as they are half of a page and the same in all: Astro would write, encode and copy them anew for
 * each. Throws if the page has no head.
 */
export function withHead(page: Uint8Array, { policy, styles }: PageHead): Uint8Array {
	const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
	const start = bytes.indexOf(START) + START.length;
	const end = bytes.indexOf(END, start);
	if (start < START.length || end < 0) throw new TypeError('A page without a head has no policy');
	const own = Buffer.from(bytes.toString('utf8', start, end).replace(BETWEEN, ''));
	// In front of the scripts, which fetch the fonts that the styles name.
	const script = own.indexOf(SCRIPT);
	const at = script < 0 ? own.length : script;
	const parts = [bytes.subarray(0, start), policy, own.subarray(0, at), styles, own.subarray(at)];
	return Buffer.concat([...parts, bytes.subarray(end)]);
}

/** White space between two tags: a head has no words for it to part. */
const BETWEEN = /(?<=>)\s+(?=<)/g;

const START = '<head>';
const SCRIPT = '<script';
const END = '</head>';
