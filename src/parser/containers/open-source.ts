import type { VFile } from 'vfile';
import { decode } from '../decode.ts';
import type { ExportSource } from './export-source.ts';
import { openDocx } from './open-docx.ts';
import { openHtml } from './open-html.ts';
import { openRtf } from './open-rtf.ts';
import { openText } from './open-text.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** No text opens so: the first tag of a page, a comment or a declaration. */
const HTML = /^\s*<(?:!doctype html|!--|html|\?xml|head|meta|title|body|article|div|table|p)\b/i;
const RTF = /^\s*\{\\rtf/;

/**
 * Open a file by what is in it, not by its name: plain text, HTML, RTF or a Word file.
 *
 * Gives undefined, with an error on `file.messages`, for a file that is damaged or beyond all measure.
 */
export function openSource(bytes: Uint8Array, file: VFile): ExportSource | undefined {
	if (ZIP.every((byte, index) => bytes[index] === byte)) return openDocx(bytes, file);
	const decoded = decode(bytes);
	const head = decoded.text.slice(0, 1000);
	if (RTF.test(head)) return openRtf(bytes, decoded, file);
	if (HTML.test(head)) return openHtml(bytes, decoded, file);
	return openText(bytes, decoded);
}
