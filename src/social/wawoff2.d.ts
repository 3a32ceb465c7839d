declare module 'wawoff2' {
	/** Turn the bytes of a WOFF 2 font into those of the font within. */
	export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
