import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reader } from '../article/reading.ts';
import { digestFiles, digestSource } from '../build/digest-source.ts';

/** The rooms that decide what the bytes of a file become. */
const ROOMS = ['article', 'fonts', 'intake', 'lib', 'parser'].map((room) =>
	fileURLToPath(new URL(`../${room}/`, import.meta.url)),
);

/** Give the version of the reading, for digests. */
export function readerVersion(): string {
	return digestSource(ROOMS);
}

/** Say which reader it is that reads: the same on every machine that has its code. */
export function thisReader(): Reader {
	const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	return {
		release: (JSON.parse(about) as { version: string }).version,
		digest: digestFiles(ROOMS),
	};
}
