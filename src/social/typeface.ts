import { Blob, Buffer as HarfBuzzBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** A line of words as outlines. */
export interface SetLine {
	/** How far it reaches, in pixels. */
	width: number;
	/** As SVG, from the start of its base line. */
	outlines: string;
}

/** A typeface in one weight, in several files by the letters that they have. */
export interface Typeface {
	/** Whether there is a form for each of a text's signs. */
	covers(text: string): boolean;
	/** Tell how far words reach in a size of one. */
	measure(text: string): number;
	/** Set words in a size in pixels, kerned and with ligatures. */
	set(text: string, size: number): SetLine;
}

/** Signs that are seen as nothing: they direct what stands round them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Open the files of a typeface, as data URLs of WOFF 2. */
export async function openFaces(urls: readonly string[]): Promise<Face[]> {
	const faces: Face[] = [];
	// One after another: what unpacks a file gives its own memory, which the next one fills anew.
	for (const url of urls) {
		const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
		faces.push(new Face(new Blob(await decompress(bytes))));
	}
	return faces;
}

/**
 * Make a typeface of its files, in a weight if they have several; `tracking` is added behind each letter, in parts of
 * the size.
 */
export function toTypeface(faces: readonly Face[], weight: number, tracking = 0): Typeface {
	const fonts = faces.map((face) => openFont(face, weight, tracking));
	const fontFor = (sign: string) => fonts.find(({ signs }) => signs.has(sign.codePointAt(0) ?? 0));
	return {
		covers: (text) => [...toSeen(text)].every((sign) => fontFor(sign)),
		measure: (text) =>
			toRuns(toSeen(text), fontFor)
				.flatMap(({ font, run }) => font.shape(run))
				.reduce((sum, { advance }) => sum + advance, 0),
		set(text, size) {
			let [width, outlines] = [0, ''];
			for (const { font, run } of toRuns(toSeen(text), fontFor)) {
				for (const { glyph, advance, x, y } of font.shape(run)) {
					const path = font.outline(glyph);
					const at = `${round(width + x * size)} ${round(-y * size)}`;
					const scale = size / font.unit;
					if (path)
						outlines += `<path transform="translate(${at}) scale(${scale} ${-scale})" d="${path}"/>`;
					width += advance * size;
				}
			}
			return { width, outlines };
		},
	};
}

function openFont(face: Face, weight: number, tracking: number) {
	const font = new Font(face);
	if ('wght' in face.getAxisInfos()) font.setVariations([new Variation('wght', weight)]);
	const unit = face.upem;
	return {
		unit,
		signs: new Set(face.collectUnicodes()),
		outline: (glyph: number) => font.glyphToPath(glyph),
		/** Lengths are in parts of the size. */
		shape(run: string) {
			const buffer = new HarfBuzzBuffer();
			buffer.addText(run);
			buffer.guessSegmentProperties();
			shape(font, buffer);
			const positions = buffer.getGlyphPositions();
			return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
				glyph: codepoint,
				advance: (positions[index]?.xAdvance ?? 0) / unit + tracking,
				x: (positions[index]?.xOffset ?? 0) / unit,
				y: (positions[index]?.yOffset ?? 0) / unit,
			}));
		},
	};
}

function toSeen(text: string): string {
	return text.normalize('NFC').replace(UNSEEN, '');
}

/** Part a text where another file has its letters. */
function toRuns<F>(text: string, fontFor: (sign: string) => F | undefined) {
	const runs: Array<{ font: F; run: string }> = [];
	for (const sign of text) {
		const font = fontFor(sign);
		const last = runs.at(-1);
		if (!font) continue;
		if (last?.font === font) last.run += sign;
		else runs.push({ font, run: sign });
	}
	return runs;
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}
