import { isUtf8 } from 'node:buffer';

/** Names of the code pages that can be read (https://encoding.spec.whatwg.org/#names-and-labels). */
const labels = new Map<number, string>([
	[866, 'ibm866'],
	[874, 'windows-874'],
	[932, 'shift_jis'],
	[936, 'gbk'],
	[949, 'euc-kr'],
	[950, 'big5'],
	...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((last): [number, string] => [
		1250 + last,
		`windows-125${last}`,
	]),
	[10000, 'macintosh'],
	[10007, 'x-mac-cyrillic'],
	[20866, 'koi8-r'],
	[28592, 'iso-8859-2'],
	[28595, 'iso-8859-5'],
	[54936, 'gb18030'],
	[65001, 'utf-8'],
]);

/** What a file is written in that does not say. */
export const WESTERN = 1252;

/** The code pages of the character sets of fonts; 0 and 1 are that of the file. */
const pages = new Map<number, number>([
	[77, 10000],
	[128, 932],
	[129, 949],
	[130, 1361],
	[134, 936],
	[136, 950],
	[161, 1253],
	[162, 1254],
	[163, 1258],
	[177, 1255],
	[178, 1256],
	[186, 1257],
	[204, 1251],
	[222, 874],
	[238, 1250],
	[254, 437],
	[255, 437],
]);

/** The character set of fonts whose letters are pictures. */
export const SYMBOLS = 2;

/** Give the code page of a font's character set; undefined if it has that of the file. */
export function pageOfCharset(charset: number): number | undefined {
	return pages.get(charset);
}

/** Tell whether the signs of a code page are known; those of any other are read as Windows-1252. */
export function isKnownPage(page: number): boolean {
	return labels.has(page);
}

/** Tell whether a byte is the first of two in a code page. */
export function isLead(byte: number, page: number): boolean {
	if (page === 932) return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
	return (page === 936 || page === 949 || page === 950) && byte >= 0x81 && byte <= 0xfe;
}

const decoders = new Map<string, TextDecoder>();

/** Decode bytes of a code page; signs that it does not have come out as U+FFFD. */
export function decodePage(bytes: readonly number[], page: number): string {
	const label = labels.get(page) ?? 'windows-1252';
	let decoder = decoders.get(label);
	if (!decoder) decoders.set(label, (decoder = new TextDecoder(label)));
	return decoder.decode(Uint8Array.from(bytes));
}

/** Decode bytes that stand in the file as they are: of UTF-8 where an editor has saved it, else of the page. */
export function decodeRaw(bytes: readonly number[], page: number): string {
	return decodePage(bytes, isUtf8(Uint8Array.from(bytes)) ? 65001 : page);
}
