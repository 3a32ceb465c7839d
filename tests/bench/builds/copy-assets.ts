import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Fonts and scripts, pictures, the manifest. Whatever else lies beside the pages the real site makes of its articles. */
const ASSET = /^(?:_astro|favicon\.svg|icon-.*\.png|manifest\.webmanifest)$/;

/** Copy what a built site serves beside its pages, whatever its articles are. */
export function copyAssets(output: string, to: string): void {
	for (const name of readdirSync(output).filter((name) => ASSET.test(name)))
		cpSync(path.join(output, name), path.join(to, name), { recursive: true });
}
