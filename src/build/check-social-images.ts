import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** Say why a site has no social images though its owner asked for them. */
export function checkSocialImages(): AstroIntegration {
	return {
		name: 'social images',
		hooks: {
			'astro:config:done': ({ config, logger }) => {
				if (site.socialImages && !config.site)
					logger.warn('None are drawn: they need the address of the site, in BROADSHEET_SITE');
			},
		},
	};
}
