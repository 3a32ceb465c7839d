import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { digestSource } from './digest-source.ts';
import { site } from '../site.ts';
import type { BuiltSite } from './open-app.ts';

/**
 * Give a digest of all that makes pages but what they show: the code that Astro built, what it settled about the
 * site beside it (styles, addresses), what the owner sets, by the environment too, and all source, as some of it is
 * at work without being built.
 */
export function digestCode(built: string, { manifest }: BuiltSite): string {
	const settled = Object.entries(manifest).filter(([, value]) => typeof value !== 'object');
	const styles = manifest.routes.map(({ routeData, styles: own }) => [routeData.route, own]);
	const source = digestSource([fileURLToPath(new URL('..', import.meta.url))]);
	return hash('sha256', JSON.stringify([built, settled, styles, source, site]));
}
