import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCRIPTS } from './paths.ts';
import { sharedSite } from './shared-sites.ts';

/** Give what the file of a script is called in a shared site: for `reading/save` that of `src/browser/reading/save.ts`. */
export function findScript(name: string, site: 'main' | 'many' = 'main'): string {
	const list = path.join(sharedSite(site).folder, '../cache', SCRIPTS);
	const files = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
	const [, file] = files.find(([source]) => source.endsWith(`/${name}.ts`)) ?? [];
	if (file === undefined) throw new Error(`There is no script called \`${name}\``);
	return file;
}
