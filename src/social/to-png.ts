import { crc32, deflateSync } from 'node:zlib';
import { SIZE } from './draw-card.ts';
import { indexColors, palette } from './palette.ts';

/**
 * Paint an SVG of the site's few colours as a PNG, small and the same on every machine.
 *
 * The colours are known beforehand: to find them out in each image would take ten times as long as all else. What
 * paints is loaded where it is needed, as a site without images does without it.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp').catch((error: unknown) => {
		throw new Error(
			'Social images need the package `sharp`, which could not be loaded. Run `npm install`, or switch `socialImages` off in src/site.ts',
			{ cause: error },
		);
	});
	// Pages are rendered in as many threads as there are processors.
	sharp.concurrency(1);
	const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
	return encodePng(indexColors(pixels));
}

/** Write the numbers of colours as a PNG (RFC 2083): one that says what it must, and nothing of when it was made. */
function encodePng(indexes: Uint8Array): Uint8Array {
	const { width, height } = SIZE;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits for each pixel, which are the number of a colour.
	header.set([8, 3], 8);
	const rows = Buffer.alloc((width + 1) * height);
	for (let row = 0; row < height; row++)
		rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		toChunk('IHDR', header),
		toChunk('PLTE', Uint8Array.from(palette.flat())),
		toChunk('IDAT', deflateSync(rows)),
		toChunk('IEND', new Uint8Array()),
	]);
}

function toChunk(type: string, data: Uint8Array): Buffer {
	const chunk = Buffer.alloc(data.length + 12);
	chunk.writeUInt32BE(data.length, 0);
	chunk.write(type, 4, 'latin1');
	chunk.set(data, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8);
	return chunk;
}
