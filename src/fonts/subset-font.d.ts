/** The package has no types of its own; these are of what `cut.ts` uses. */
declare module 'subset-font' {
	export interface SubsetFontOptions {
		targetFormat?: 'woff2';
		/** By name of the axis, where it is pinned, or what is kept of it. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
		/** Names of the OpenType features to keep; all by default. */
		keepFeatures?: string[];
		noHinting?: boolean;
	}

	/** Cut a font to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: SubsetFontOptions,
	): Promise<Buffer>;
}
