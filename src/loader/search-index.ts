import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { digestCards, type Card } from '../article/card.ts';
import { digestSource } from '../build/digest-source.ts';
import type { Companion } from '../build/incremental-pages.ts';
import type { OutputFolder } from '../build/output-folder.ts';
import {
	toCardToIndex,
	type IndexFile,
	type IndexJob,
	type MadeIndex,
} from '../indexing/index-articles.ts';
import { formatCount, formatNumber } from '../lib/format-count.ts';
import { ThreadPool } from '../threads/thread-pool.ts';
import { serveSearch } from './serve-search.ts';
import { getLibrary } from './shelf.ts';

const module = new URL('../indexing/index-articles.ts', import.meta.url);

/** Folder of the index in a site. */
const FOLDER = 'search';

/** The rooms that decide what stands in an index. */
const ROOMS = ['article', 'indexing', 'intake', 'lib', 'parser', 'search'];

/** How a site comes to its index. */
export interface SearchIndex {
	/** Serves the index in development. */
	integration: AstroIntegration;
	/** Writes it in a build. */
	companion: Companion;
}

/** What the last build made, of what. */
interface LastIndex {
	digest: string;
	files: Array<[name: string, key: string]>;
	words: number;
}

/**
 * Make the index that readers search, beside all else: in a thread of its own, once the articles are read.
 *
 * If neither articles nor code changed, nothing is done; otherwise only files that differ are written.
 */
export function searchIndex(): SearchIndex {
	const threads = new ThreadPool();
	let logger: AstroIntegrationLogger;
	let cache: URL;
	let making: Promise<LastIndex & { made: readonly IndexFile[] }> | undefined;
	const version = () =>
		digestSource(ROOMS.map((room) => fileURLToPath(new URL(`../${room}/`, import.meta.url))));
	const place = (name: string) => fileURLToPath(new URL(name, cache));

	async function make(cards: readonly Card[], standing: ReadonlySet<string>): Promise<MadeIndex> {
		const kept = { file: place('search-texts.ndjson'), version: version() };
		const job: IndexJob = { cards: cards.map(toCardToIndex), kept, standing };
		const [made] = await threads.map<IndexJob, null, MadeIndex>([job], {
			module,
			name: 'indexArticles',
			context: null,
		});
		return made as MadeIndex;
	}

	async function update(output: OutputFolder): Promise<LastIndex & { made: readonly IndexFile[] }> {
		const { inTime } = await getLibrary();
		const digest = `${version()} ${digestCards(inTime)}`;
		const last = readLast(place('search.json'));
		const standing = last.files.filter(([name, key]) => output.holds(`${FOLDER}/${name}`, key));
		if (last.digest === digest && standing.length === last.files.length)
			return { ...last, made: [] };
		const { files, words } = await make(inTime, new Set(standing.map((pair) => pair.join(' '))));
		return { digest, words, files: files.map(({ name, key }) => [name, key]), made: files };
	}

	return {
		integration: {
			name: 'search',
			hooks: {
				'astro:config:done': (context) => {
					logger = context.logger;
					cache = context.config.cacheDir;
				},
				'astro:server:setup': ({ server }) => {
					const makeNow = async () => {
						const { inTime } = await getLibrary();
						const { files } = await make(inTime, new Set());
						return new Map(files.map(({ name, bytes }) => [name, bytes ?? new Uint8Array()]));
					};
					serveSearch(
						server,
						FOLDER,
						async () => digestCards((await getLibrary()).inTime),
						makeNow,
					);
				},
				'astro:build:done': () => threads.close(),
			},
		},
		companion: {
			begin(output) {
				making = update(output);
				// Whoever waits for it hears of a failure; until then nobody may.
				making.catch(() => undefined);
			},
			async files(output) {
				const { made, ...index } = await (making ?? update(output));
				for (const { name, key, bytes } of made)
					if (bytes) writeOut(`${FOLDER}/${name}`, key, bytes, output);
				writeFileSync(place('search.json'), JSON.stringify(index));
				const files = index.files.map(([name]) => `${FOLDER}/${name}`);
				const size = files.reduce((sum, file) => sum + statSync(output.locate(file)).size, 0);
				const written = made.filter(({ bytes }) => bytes !== null).length;
				logger.info(
					`${formatCount(index.words, 'word')} in ${formatCount(files.length, 'file')} of ` +
						`${formatNumber(Math.ceil(size / 1000))} kB: ${formatNumber(written)} written, ` +
						`${formatNumber(files.length - written)} unchanged`,
				);
				return new Set(files);
			},
		},
	};
}

function writeOut(file: string, key: string, bytes: Uint8Array, output: OutputFolder): void {
	const to = output.locate(file);
	mkdirSync(path.dirname(to), { recursive: true });
	writeFileSync(to, bytes);
	output.note(file, { size: bytes.length, modified: statSync(to).mtimeMs, key });
}

function readLast(file: string): LastIndex {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as LastIndex;
	} catch {
		return { digest: '', files: [], words: 0 };
	}
}
