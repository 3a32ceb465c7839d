import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../eleventy/package.json' with { type: 'json' };
import type { Contender } from './contender.ts';
import { copyTemplates } from './copy-templates.ts';
import type { Look } from './learn-look.ts';
import { toPage } from './to-page.ts';

/** Set up the equivalent site with an Eleventy of its own; undefined if that cannot be installed. */
export function setUpEleventy(folder: string, look: Look, assets: string): Contender | undefined {
	copyTemplates(path.join(import.meta.dirname, '../eleventy'), folder, look);
	cpSync(assets, path.join(folder, 'static'), { recursive: true });
	writeFileSync(path.join(folder, 'look.json'), JSON.stringify(look));
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
		cwd: folder,
	});
	if (status !== 0) return undefined;
	return {
		name: 'eleventy',
		title: 'Eleventy',
		version: packageJson.dependencies['@11ty/eleventy'],
		folder,
		content: path.join(folder, 'site/articles'),
		output: path.join(folder, 'dist'),
		caches: ['.cache'],
		command: [
			process.execPath,
			'node_modules/@11ty/eleventy/cmd.cjs',
			'--config=eleventy.config.ts',
			'--quiet',
		],
		env: {},
		prunes: false,
		convert: (one) => ({ name: one.name.replace(/txt$/, 'md'), data: toPage(one) }),
	};
}
