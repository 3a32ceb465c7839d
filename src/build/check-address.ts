import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** Say, before a site is built to be published, what it lacks because its address is not known. */
export function checkAddress(): AstroIntegration {
	let isKnown = false;
	return {
		name: 'address',
		hooks: {
			'astro:config:done': ({ config }) => {
				isKnown = config.site !== undefined;
			},
			'astro:build:start': ({ logger }) => {
				if (isKnown) return;
				logger.info(
					'The address of the site is not known, so there is no sitemap, and feeds and previews ' +
						'do not say where it is. Set BROADSHEET_SITE before you publish it',
				);
				if (site.socialImages) logger.warn('No social images are drawn: they need BROADSHEET_SITE');
			},
		},
	};
}
