import { fileURLToPath } from 'node:url';
import { digestSource } from '../build/digest-source.ts';

/** The rooms that decide what the bytes of a file become. */
const ROOMS = ['article', 'fonts', 'intake', 'lib', 'parser'];

/** Give the version of the reading, for digests. */
export function readerVersion(): string {
	return digestSource(ROOMS.map((room) => fileURLToPath(new URL(`../${room}/`, import.meta.url))));
}
