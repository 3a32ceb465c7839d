import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyScopes, type Look } from './learn-look.ts';

/** Copy a site's templates into a folder and give them the look of the real site. */
export function copyTemplates(from: string, to: string, look: Look): void {
	for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
		const source = path.join(from, name);
		const target = path.join(to, name);
		if (statSync(source).isDirectory()) continue;
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, applyScopes(readFileSync(source, 'utf8'), look));
	}
}
