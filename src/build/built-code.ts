import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The code that a build made of the site's pages. */
export interface BuiltCode {
	/** File of the module to open, relative to the folder of the code. */
	entry: string;
	/** Of all of the code. */
	digest: string;
}

/** How Astro names the module that a prerenderer opens. */
const ENTRY = 'prerender-entry.';

/** Call `begin` before Vite makes the code that renders pages, and tell of the code once it is made. */
export function watchBuiltCode(begin: () => void, tell: (code: BuiltCode) => void): Plugin {
	return {
		name: 'built-code',
		applyToEnvironment: ({ name }) => name === 'prerender',
		// Behind whatever else can end a build before it begins.
		buildStart: { order: 'post', sequential: true, handler: begin },
		generateBundle(_options, bundle) {
			const digest = createHash('sha256');
			let entry = '';
			for (const [file, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
				digest.update(`${file}\n`).update(output.type === 'chunk' ? output.code : output.source);
				if (file.startsWith(ENTRY)) entry = file;
			}
			tell({ entry, digest: digest.digest('hex') });
		},
	};
}
