import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolders } from '../intake/content-folders.ts';
import { loadIndex, saveIndex, type FileIndex, type IndexPlace } from '../intake/file-index.ts';
import { digestCards, type Card } from '../article/card.ts';
import { usedFaces } from '../fonts/keep-used-faces.ts';
import { subsetsIn, type Subset } from '../fonts/subsets.ts';
import { labelsOf, pageLabelsOf } from '../labels/labels-of.ts';
import { dateWords } from '../lib/format-date.ts';
import { languageName } from '../lib/language-name.ts';
import { settleIndex } from '../intake/settle-index.ts';
import { syncIndex } from '../intake/sync-index.ts';
import type { Message } from '../parser/messages.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { site } from '../site.ts';
import { usedLanguages } from '../styles/keep-used-languages.ts';
import { fillShelf } from './fill-shelf.ts';
import { readerVersion, thisReader } from './reader-version.ts';
import { logMessages, reportMessages } from './report-messages.ts';
import { getLibrary } from './shelf.ts';
import { tellFitting } from './tell-fitting.ts';
import type { ThreadArticles } from './thread-setup.ts';
import { watchFolders } from './watch-folders.ts';

const indexing = new URL('../intake/index-files.ts', import.meta.url);
const threadSetup = new URL('./thread-setup.ts', import.meta.url);

/** How articles come to the pages. */
export interface ArticleReading {
	integration: AstroIntegration;
	/** Tell how a thread that renders pages comes to the articles, once they are read and kept. */
	setup(): { module: string; context: ThreadArticles };
}

/**
 * Read the exports of the content folders for the pages, in threads.
 *
 * Reading begins when Astro starts, and goes on beside it; a build waits for it before it makes pages.
 * Errors in the files end a build. The dev server logs them, and follows every change in the folders.
 */
export function articles(threads: ThreadPool): ArticleReading {
	let reader: ArticleReader;
	let first: Promise<Message[]>;
	const integration: AstroIntegration = {
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
						tellFitting((await getLibrary()).fitting, logger);
						await reader.save();
					},
				};
				const faces = usedFaces(() => first.then(() => reader.subsets()));
				const languages = usedLanguages(() => first.then(() => reader.languages()));
				updateConfig({ vite: { plugins: [plugin, faces, languages] } });
			},
			'astro:server:setup': async ({ server, logger }) => {
				logMessages(await first, logger);
				// Without it the next start takes longer, and no more.
				await reader.save().catch((error: unknown) => logger.warn(String(error)));
				watchFolders(reader.folders, server.watcher, logger, async () => {
					logMessages(await reader.read(), logger);
					// As Astro's own collections say it: the pages that there are, and what they show, are others.
					server.environments.ssr.hot.send('astro:content-changed', {});
					server.environments.client.hot.send({ type: 'full-reload', path: '*' });
				});
			},
		},
	};
	return {
		integration,
		setup: () => ({ module: threadSetup.href, context: reader.describe() }),
	};
}

/** Reads the content folders again and again, and no file twice that has not changed. */
class ArticleReader {
	readonly folders: string[];
	readonly #place: IndexPlace;
	readonly #threads: ThreadPool;
	#index: FileIndex | undefined;
	#cards: readonly Card[] = [];
	#changed = false;

	constructor({ root, cacheDir }: AstroConfig, threads: ThreadPool) {
		this.folders = contentFolders(root);
		this.#place = {
			file: fileURLToPath(new URL('articles.ndjson', cacheDir)),
			version: readerVersion(),
		};
		this.#threads = threads;
	}

	/** Put on the shelf what the folders hold now, and give every message. */
	async read(): Promise<Message[]> {
		const before = this.#index ?? (await loadIndex(this.#place));
		const { index, changed, missing } = await syncIndex(this.folders, before, (files) =>
			this.#threads.map(files, {
				module: indexing,
				name: 'indexFiles',
				context: this.#place.version,
			}),
		);
		this.#index = index;
		this.#changed ||= changed;
		const { cards, files, messages: found } = settleIndex(index);
		const messages = [...missing, ...found];
		this.#cards = cards;
		fillShelf({ cards, files, messages }, thisReader());
		return messages;
	}

	/** Letters that fonts are needed for, of the articles and of the site's own words, dates and languages. */
	subsets(): Set<Subset> {
		const files = [...(this.#index?.values() ?? [])];
		const labels = [labelsOf(site.language), pageLabelsOf(site.language)];
		const own = pageLabelsOf(site.language).language;
		const words = [
			JSON.stringify(site),
			// Phrases with values are functions, with their words in their code.
			JSON.stringify(labels, (_, label) => (typeof label === 'function' ? String(label) : label)),
			...dateWords(own),
			...[...this.languages()].map((language) => languageName(language, own) ?? ''),
		];
		return new Set([...words.flatMap(subsetsIn), ...files.flatMap(({ subsets }) => subsets)]);
	}

	/** Languages that words on the pages are in, as BCP 47 tags. */
	languages(): Set<string> {
		return new Set([site.language, ...this.#cards.map(({ inLanguage }) => inLanguage)]);
	}

	/** Tell a thread where to find the articles, and which. */
	describe(): ThreadArticles {
		return { place: this.#place, digest: digestCards(this.#cards) };
	}

	/** Keep what is known for the next start, and for threads that render pages. */
	async save(): Promise<void> {
		if (this.#index && this.#changed) await saveIndex(this.#place, this.#index);
		this.#changed = false;
	}
}
