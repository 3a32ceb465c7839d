import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { BuiltSite } from './open-app.ts';
import { makePolicy } from './page-policy.ts';

/**
 * Give a digest of all that makes pages but what they show: the built code, what Astro settled about the
 * site beside it (styles, addresses), the packages and the version of Node with its tables of
 * languages.
 */
export function digestCode(code: string, { manifest }: BuiltSite, lock: URL): string {
	const settled = Object.entries(manifest).filter(([, value]) => typeof value !== 'object');
	const styles = manifest.routes.map(({ routeData, styles: own }) => [routeData.route, own]);
	const packages = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
	const policy = makePolicy([]);
	const all = [code, settled, styles, policy, packages, process.versions];
	return hash('sha256', JSON.stringify(all));
}
