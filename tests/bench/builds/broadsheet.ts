import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { root } from '../../helpers/paths.ts';
import type { Contender } from './contender.ts';
import { linkTree } from './link-tree.ts';

/** What a build of the site reads of the project. */
const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public'];

/**
 * Copy the project as it stands, so that it can be changed while it is measured.
 *
 * The index of the search is extra work, which no other does: without it the site is like theirs.
 */
export function setUpBroadsheet(folder: string, search: boolean): Contender {
	mkdirSync(folder, { recursive: true });
	for (const part of PARTS)
		cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
	linkTree(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	const content = path.join(folder, 'exports');
	return {
		name: search ? 'broadsheet' : 'broadsheet-without-search',
		title: search ? 'Broadsheet' : 'Broadsheet without search',
		version: `${packageJson.version}, Astro ${packageJson.dependencies.astro}`,
		folder,
		content,
		output: path.join(folder, 'dist'),
		caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
		command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
		env: {
			BROADSHEET_CONTENT: content,
			BROADSHEET_SEARCH: search ? 'yes' : 'no',
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
		prunes: true,
		convert: ({ name, bytes }) => ({ name, data: bytes }),
	};
}
