import type { VFile } from 'vfile';
import { decode } from '../decode.ts';
import type { Container, ExportSource } from './export-source.ts';
import { openDocx } from './open-docx.ts';
import { openHtml } from './open-html.ts';
import { openRtf } from './open-rtf.ts';
import { openText } from './open-text.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** No text opens so: the first tag of a page, a comment or a declaration. */
const HTML = /^\s*<(?:!doctype html|!--|html|\?xml|head|meta|title|body|article|div|table|p)\b/i;
const RTF = /^\s*\{\\rtf/;
/** Bytes that tell what a file is; an even number, as UTF-16 has two for each unit. */
const HEAD_LENGTH = 2048;

/**
 * Open a file by what is in it, not by its name: plain text, HTML, RTF or a Word file.
 *
 * Gives undefined, with an error on `file.messages`, for a file that is damaged or beyond all measure.
 */
export function openSource(bytes: Uint8Array, file: VFile): ExportSource | undefined {
	const container = containerOf(bytes);
	if (container === 'docx') return openDocx(bytes, file);
	const decoded = decode(bytes);
	if (container === 'rtf') return openRtf(bytes, decoded, file);
	if (container === 'html') return openHtml(bytes, decoded, file);
	return openText(bytes, decoded);
}

/** Tell whether the first byte that is no space, nor of a byte order mark, can open a tag or a group. */
function opensWithMark(bytes: Uint8Array): boolean {
	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes[index] as number;
		if (byte === 0x3c || byte === 0x7b) return true;
		// ASCII opens a text by itself; of other bytes a mark can be one.
		if (byte > 0x20 && byte < 0x7f) return false;
	}
	return false;
}

/** Tell what the words of a file are wrapped in, from its first bytes. */
export function containerOf(bytes: Uint8Array): Container {
	if (bytes[0] === ZIP[0] && ZIP.every((byte, index) => bytes[index] === byte)) return 'docx';
	if (!opensWithMark(bytes)) return 'text';
	const head = decode(bytes.subarray(0, HEAD_LENGTH)).text;
	if (RTF.test(head)) return 'rtf';
	return HTML.test(head) ? 'html' : 'text';
}
