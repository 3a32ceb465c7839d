import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

/** An entry as the loader stores it. */
export interface Entry {
	id: string;
	data: Record<string, unknown>;
	digest?: string;
	filePath?: string;
}

/** A loader's context over plain maps, which outlives a sync as Astro's cache does. */
export interface FakeContext {
	context: LoaderContext;
	entries: Map<string, Entry>;
	/** What was logged since the last look, as `level message`. */
	takeLog: () => string[];
	watcher: EventEmitter;
}

/** Make a context for a project in a folder; with `watch`, as the dev server gives it. */
export function makeContext(root: string, { watch = false } = {}): FakeContext {
	const entries = new Map<string, Entry>();
	const meta = new Map<string, string>();
	let log: string[] = [];
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	const logAs = (level: string) => (message: string) => log.push(`${level} ${message}`);
	const context = {
		collection: 'articles',
		config: { root: pathToFileURL(`${root}/`) },
		logger: {
			debug: logAs('debug'),
			info: logAs('info'),
			warn: logAs('warn'),
			error: logAs('error'),
		},
		meta,
		store: {
			get: (id: string) => entries.get(id),
			has: (id: string) => entries.has(id),
			keys: () => [...entries.keys()],
			delete: (id: string) => entries.delete(id),
			// Astro stores nothing where the digest is the one it has.
			set: (entry: Entry) => {
				if (entry.filePath?.startsWith('/')) throw new TypeError('filePath must be relative');
				if (entries.get(entry.id)?.digest === entry.digest) return false;
				entries.set(entry.id, structuredClone(entry));
				return true;
			},
		},
		parseData: async ({ data }: { data: unknown }) => data,
		generateDigest: (text: string) => createHash('sha256').update(text).digest('hex'),
		watcher: watch ? watcher : undefined,
	} as unknown as LoaderContext;
	const takeLog = () => {
		const taken = log;
		log = [];
		return taken;
	};
	return { context, entries, takeLog, watcher };
}
