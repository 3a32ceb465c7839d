import { writeFileSync } from 'node:fs';
import path from 'node:path';
import config from '../../astro.config.mjs';
import { SCRIPTS } from './paths.ts';

const cacheDir = process.env.BROADSHEET_TEST_CACHE;

/** Scripts are called by their digests alone: tells tests which is which. */
const names = {
	name: 'names of scripts',
	/** @this {{ environment: { name: string } }} @param {unknown} _ @param {Record<string, { facadeModuleId?: string | null }>} bundle */
	generateBundle(_, bundle) {
		if (this.environment.name !== 'client' || !cacheDir) return;
		const named = Object.entries(bundle).flatMap(([file, { facadeModuleId: source }]) =>
			source ? [[source, path.basename(file)]] : [],
		);
		writeFileSync(path.join(cacheDir, SCRIPTS), JSON.stringify(Object.fromEntries(named)));
	},
};

/**
 * The site's own settings with a cache of their own: builds that run at the same time, or beside
 * the `astro dev` of whoever runs the tests, must not share what they know of files and pages.
 */
export default {
	...config,
	cacheDir,
	vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), names] },
};
