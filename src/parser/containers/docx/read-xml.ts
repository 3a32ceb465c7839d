import type { VFile } from 'vfile';
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { decode, type Decoded } from '../../decode.ts';
import { report } from '../../messages.ts';

/** A part of a Word file, read as XML. */
export interface XmlPart extends Decoded {
	root: Root;
}

/**
 * Most tags of a part. The tree takes about a kilobyte for an element, and a process that runs out of
 * memory cannot say so; the largest export that databases give has a tenth of it.
 */
const MOST_TAGS = 2_000_000;

/**
 * Read a part of a Word file as XML; gives undefined, with an error, for one that is damaged.
 *
 * A document type is refused: Word writes none, and its entities are how small files are blown up.
 */
export function readXml(name: string, bytes: Uint8Array, file: VFile): XmlPart | undefined {
	const start = { line: 1, column: 1 };
	const decoded = decode(bytes);
	if (hasTooManyTags(decoded.text)) {
		const expected = `a Word document of at most ${MOST_TAGS.toLocaleString('en')} tags`;
		report(file, 'too-large', start, { expected, actual: 'more' });
		return undefined;
	}
	const root = parse(decoded.text);
	if (root && !root.children.some(({ type }) => type === 'doctype')) return { ...decoded, root };
	report(file, 'damaged-file', start, {
		expected: `XML in the part \`${name}\` of the Word file`,
		actual: root
			? 'a document type, which Word never writes'
			: 'something that cannot be read as such',
	});
	return undefined;
}

function hasTooManyTags(text: string): boolean {
	let tags = 0;
	for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
		if (++tags > MOST_TAGS) return true;
	return false;
}

/** The reader throws on what is no XML, and on what is deeper than the stack. */
function parse(text: string): Root | undefined {
	try {
		return fromXml(text);
	} catch {
		return undefined;
	}
}
