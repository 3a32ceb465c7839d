import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rooms that decide what the bytes of a file become. */
const ROOMS = ['article', 'fonts', 'intake', 'lib', 'parser'];

const src = fileURLToPath(new URL('..', import.meta.url));

/**
 * Give the version of the reading, for digests: any change of its code or of the packages that it uses
 * is another version, with no number to forget.
 */
export function readerVersion(): string {
	const digest = createHash('sha256');
	for (const room of ROOMS) {
		const files = readdirSync(`${src}/${room}`, { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
			digest.update(`${room}/${file}\n`).update(readFileSync(`${src}/${room}/${file}`));
		}
	}
	const lock = `${src}/../package-lock.json`;
	if (existsSync(lock)) digest.update(readFileSync(lock));
	return digest.digest('hex').slice(0, 16);
}
