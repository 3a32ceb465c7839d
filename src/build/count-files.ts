import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatCount, formatNumber } from '../lib/format-count.ts';
import { site } from '../site.ts';

/** Say how many files a site has once it is built, and if that is more than its owner wants. */
export function countFiles(): AstroIntegration {
	return {
		name: 'files',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const entries = readdirSync(fileURLToPath(dir), { recursive: true, withFileTypes: true });
				const count = entries.filter((entry) => entry.isFile()).length;
				logger.info(`The site has ${formatCount(count, 'file')}`);
				const { mostFiles } = site;
				if (mostFiles !== null && count > mostFiles)
					logger.warn(
						`That is more than the ${formatNumber(mostFiles)} of \`mostFiles\` in src/site.ts. ` +
							'Raise it if your host takes more, or publish fewer articles',
					);
			},
		},
	};
}
