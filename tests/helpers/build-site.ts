import path from 'node:path';
import { runNode } from './run-node.ts';
import { root } from './paths.ts';

/** What a site is built from. */
export interface BuildSiteOptions {
	/** What tests call it. */
	name: string;
	/** Where the built site and its cache go; has to lie inside the checkout. */
	folder: string;
	/** Folders of exports, as in `BROADSHEET_CONTENT`. */
	content: string[];
	/** The path under which the site will be served, as in `BROADSHEET_BASE`. */
	base?: string;
	/** The site's address, as in `BROADSHEET_SITE`. */
	site?: string;
	/** The site's language, as in `BROADSHEET_LANGUAGE`. */
	language?: string;
	/** Whether pages have social images, as in `BROADSHEET_SOCIAL_IMAGES`. */
	socialImages?: boolean;
	/** Whether it can be searched, as in `BROADSHEET_SEARCH`. */
	search?: boolean;
	/** How many files it may have, as in `BROADSHEET_MOST_FILES`. */
	mostFiles?: number;
	/** What its data files hold, as in `BROADSHEET_DATA`. */
	data?: 'records' | 'texts' | 'none';
	/** Time zone of the machine that builds. */
	timeZone?: string;
}

/** A built site, and what its build printed. */
export interface BuiltSite {
	/** What tests call it. */
	name: string;
	/** The folder that a host would serve. */
	folder: string;
	/** The path it is built for, with a slash at both ends. */
	base: string;
	/** The address it is built for. */
	site: string | undefined;
	/** What the build printed. */
	log: string;
}

/** Build the site with the real `astro build`, and throw what it printed if that fails. */
export async function buildSite(options: BuildSiteOptions): Promise<BuiltSite> {
	const { name, folder, content, base = '/', site, language, timeZone = 'UTC' } = options;
	const outDir = path.join(folder, 'dist');
	const config = path.relative(root, path.join(import.meta.dirname, 'astro.config.mjs'));

	const run = await runNode(
		['node_modules/astro/bin/astro.mjs', 'build', '--config', config, '--outDir', outDir],
		{
			BROADSHEET_CONTENT: content.join(path.delimiter),
			BROADSHEET_TEST_CACHE: path.join(folder, 'cache'),
			// Hosts give an empty text where there is nothing to say.
			BROADSHEET_BASE: base === '/' ? '' : base,
			BROADSHEET_SITE: site ?? '',
			BROADSHEET_LANGUAGE: language ?? '',
			BROADSHEET_SOCIAL_IMAGES: options.socialImages ? 'yes' : '',
			BROADSHEET_SEARCH: options.search === false ? 'no' : '',
			BROADSHEET_MOST_FILES: String(options.mostFiles ?? ''),
			BROADSHEET_DATA: options.data ?? '',
			TZ: timeZone,
		},
	);

	const log = run.stdout + run.stderr;
	if (run.status !== 0) throw new Error(`\`astro build\` ended with ${run.status}:\n${log}`);
	return { name, folder: outDir, base, site, log };
}
