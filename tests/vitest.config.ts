import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		// The browser tests wait more than they compute.
		maxWorkers: '100%',
		// A busy machine is slow, and nothing is proved by giving up early.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		reporters: ['default', './tests/helpers/plain-reporter.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/browser/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'site',
					// A browser on a busy machine may be too late once; the report names what was.
					retry: process.env.CI ? 1 : 0,
					include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
					globalSetup: './tests/helpers/build-shared-sites.ts',
				},
			},
		],
	},
});
