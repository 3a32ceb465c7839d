import { setEnvironmentData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolders } from '../intake/content-folders.ts';
import { loadIndex, saveIndex, type FileIndex, type IndexPlace } from '../intake/file-index.ts';
import { usedFaces } from '../fonts/keep-used-faces.ts';
import { subsetsIn, type Subset } from '../fonts/subsets.ts';
import { settleIndex } from '../intake/settle-index.ts';
import { syncIndex } from '../intake/sync-index.ts';
import type { Message } from '../parser/messages.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { site } from '../site.ts';
import { fillShelf } from './fill-shelf.ts';
import { readerVersion } from './reader-version.ts';
import { logMessages, reportMessages } from './report-messages.ts';
import { INDEX_PLACE } from './thread-setup.ts';
import { watchFolders } from './watch-folders.ts';

const module = new URL('../intake/index-files.ts', import.meta.url);

/**
 * Read the exports of the content folders for the pages, in threads.
 *
 * Reading begins when Astro starts, and goes on beside it; a build waits for it before it makes pages.
 * Errors in the files end a build. The dev server logs them, and follows every change in the folders.
 */
export function articles(threads: ThreadPool): AstroIntegration {
	let reader: ArticleReader;
	let first: Promise<Message[]>;
	return {
		name: 'articles',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				reader = new ArticleReader(config, threads);
				first = reader.read();
				// Whoever waits for it hears of a failure; until then nobody may.
				first.catch(() => undefined);
				const plugin: Plugin = {
					name: 'articles',
					apply: 'build',
					applyToEnvironment: ({ name }) => name === 'prerender',
					buildStart: async () => {
						reportMessages(await first, logger);
						await reader.save();
					},
				};
				const faces = usedFaces(() => first.then(() => reader.subsets()));
				updateConfig({ vite: { plugins: [plugin, faces] } });
			},
			'astro:server:setup': async ({ server, logger }) => {
				logMessages(await first, logger);
				await reader.save();
				watchFolders(reader.folders, server.watcher, logger, async () => {
					logMessages(await reader.read(), logger);
					// As Astro's own collections say it: the pages that there are, and what they show, are others.
					server.environments.ssr.hot.send('astro:content-changed', {});
					server.environments.client.hot.send({ type: 'full-reload', path: '*' });
				});
			},
		},
	};
}

/** Reads the content folders again and again, and no file twice that has not changed. */
class ArticleReader {
	readonly folders: string[];
	readonly #place: IndexPlace;
	readonly #threads: ThreadPool;
	#index: FileIndex | undefined;
	#changed = false;

	constructor({ root, cacheDir }: AstroConfig, threads: ThreadPool) {
		this.folders = contentFolders(root);
		this.#place = {
			file: fileURLToPath(new URL('articles.ndjson', cacheDir)),
			version: readerVersion(),
		};
		this.#threads = threads;
		setEnvironmentData(INDEX_PLACE, this.#place);
	}

	/** Put on the shelf what the folders hold now, and give every message. */
	async read(): Promise<Message[]> {
		const before = this.#index ?? (await loadIndex(this.#place));
		const { index, changed, missing } = await syncIndex(this.folders, before, (files) =>
			this.#threads.map(files, { module, name: 'indexFiles', context: this.#place.version }),
		);
		this.#index = index;
		this.#changed ||= changed;
		const { cards, messages } = settleIndex(index);
		fillShelf(cards);
		return [...missing, ...messages];
	}

	/** Letters that fonts are needed for, of the articles and of the site's own words. */
	subsets(): Set<Subset> {
		const files = [...(this.#index?.values() ?? [])];
		return new Set([
			...subsetsIn(JSON.stringify(site)),
			...files.flatMap(({ subsets }) => subsets),
		]);
	}

	/** Keep what is known for the next start, and for threads that render pages. */
	async save(): Promise<void> {
		if (this.#index && this.#changed) await saveIndex(this.#place, this.#index);
		this.#changed = false;
	}
}
