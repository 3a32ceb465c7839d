import type { Root } from 'xast';
import { toXml as write } from 'xast-util-to-xml';

/** What XML has no way to write, not even as a reference; control characters the writer leaves out itself. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Write a document that is well-formed whatever its text is. */
export function toXml(tree: Root): string {
	const text = write(tree, { closeEmptyElements: true })
		.replace(UNWRITABLE, '\u{FFFD}')
		// In text it may not stand as it is, and the writer does not know.
		.replaceAll(']]>', ']]&gt;');
	return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
