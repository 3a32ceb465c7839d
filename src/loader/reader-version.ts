/// <reference types="vite/client" />
import { createHash } from 'node:crypto';

/** The source of everything that decides what a file's bytes become. */
const sources = import.meta.glob<string>(
	['../parser/**/*.ts', '../article/**/*.ts', '../intake/**/*.ts', '../lib/*.ts'],
	{
		query: '?raw',
		import: 'default',
		eager: true,
	},
);

/** Version of the reading, for digests: any change of its code is another version, with no number to forget. */
export const readerVersion = createHash('sha256')
	.update(JSON.stringify(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))))
	.digest('hex')
	.slice(0, 16);
