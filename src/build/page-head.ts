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
	const script = findTag(bytes, SCRIPT, start);
	const before = findTag(bytes, END, start);
	// In front of the scripts, which fetch the fonts that the styles name.
	const at = script < 0 || (before >= 0 && before < script) ? before : script;
	const end = bytes.indexOf(END, at);
	if (start < START.length || at < 0 || end < 0)
		throw new TypeError('A page without a head has no policy');
	const tags = bytes.toString('utf8', start, at).replace(BETWEEN_TAGS, '$1');
	const scripts = bytes.toString('utf8', at, end).replace(BETWEEN, '');
	const parts = [policy, Buffer.from(tags), styles, Buffer.from(scripts)];
	return Buffer.concat([bytes.subarray(0, start), ...parts, bytes.subarray(end)]);
}

/**
 * Find a tag among those that a head begins with; -1 without one.
 *
 * A headline may have the same signs. It stands there in a value, between quotation marks, and its own are written
 * in another way.
 */
function findTag(bytes: Buffer, tag: string, from: number): number {
	for (let at = bytes.indexOf(tag, from); at >= 0; at = bytes.indexOf(tag, at + 1))
		if (bytes.toString('latin1', from, at).split('"').length % 2 === 1) return at;
	return -1;
}

/** White space between two tags: a head has no words for it to part. */
const BETWEEN = /(?<=>)\s+(?=<)/g;
/** The same among tags whose values have signs like these, and stay as they are. */
const BETWEEN_TAGS = /("[^"]*")|(?<=>)\s+(?=<|$)/g;

const START = '<head>';
const SCRIPT = '<script';
const END = '</head>';
