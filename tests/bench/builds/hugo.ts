import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './contender.ts';
import { copyTemplates } from './copy-templates.ts';
import type { Look } from './learn-look.ts';
import { toPage } from './to-page.ts';

/** The version of the Hugo on this machine, such as `0.111.3`; undefined if there is none. */
export function findHugo(): string | undefined {
	const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

/** Set up the equivalent site; `assets` are the files that the real site serves beside its pages. */
export function setUpHugo(folder: string, version: string, look: Look, assets: string): Contender {
	copyTemplates(path.join(import.meta.dirname, '../hugo'), folder, look);
	cpSync(assets, path.join(folder, 'static'), { recursive: true });
	const heads = path.join(folder, 'layouts/partials/look');
	mkdirSync(heads, { recursive: true });
	for (const [kind, head] of Object.entries(look.heads))
		writeFileSync(path.join(heads, `${kind}.html`), asItIs(head));
	return {
		name: 'hugo',
		title: 'Hugo',
		version,
		folder,
		content: path.join(folder, 'content/articles'),
		output: path.join(folder, 'public'),
		caches: ['resources', 'cache', '.hugo_build.lock'],
		command: ['hugo', '--quiet'],
		env: {
			HUGO_CACHEDIR: path.join(folder, 'cache'),
			HUGO_TITLE: look.title,
			HUGO_PARAMS_NAME: look.name,
			HUGO_PARAMS_DESCRIPTION: look.description,
		},
		prunes: false,
		convert: (one) => ({ name: one.name.replace(/txt$/, 'md'), data: toPage(one) }),
	};
}

/** Say it in a template: what stands there itself loses its comments, and its policy knows it with them. */
function asItIs(html: string): string {
	return `{{ safeHTML ${JSON.stringify(html)} }}`;
}
