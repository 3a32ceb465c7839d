import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reader } from '../article/reading.ts';
import { digestSource } from '../build/digest-source.ts';

/** The rooms that decide what the bytes of a file become. */
const ROOMS = ['article', 'fonts', 'intake', 'lib', 'parser'];

/** Give the version of the reading, for digests. */
export function readerVersion(): string {
	return digestSource(ROOMS.map((room) => fileURLToPath(new URL(`../${room}/`, import.meta.url))));
}

/** Say which reader has a version. */
export function toReader(version: string): Reader {
	const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	return { release: (JSON.parse(about) as { version: string }).version, digest: version };
}
