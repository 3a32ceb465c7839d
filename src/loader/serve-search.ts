import type { ViteDevServer } from 'vite';

/** The files of an index by name, packed. */
type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Serve an index in development below a folder of the site. It is made when it is first asked for, and anew when
 * it is asked for after the articles changed, as `digest` tells.
 */
export function serveSearch(
	server: ViteDevServer,
	folder: string,
	digest: () => Promise<string>,
	make: () => Promise<IndexFiles>,
): void {
	let made: { digest: string; files: Promise<IndexFiles> } | undefined;
	// The files of the index before stay: a page may have its root still.
	let before: IndexFiles = new Map();
	const filesNow = async () => {
		const now = await digest();
		if (made?.digest !== now) {
			const last = made?.files;
			made = { digest: now, files: (last ?? Promise.resolve(null)).catch(() => null).then(make) };
			if (last) before = await last.catch(() => new Map());
		}
		return made.files;
	};
	const base = `${server.config.base.replace(/\/$/, '')}/${folder}/`;
	server.middlewares.use((request, response, next) => {
		const [address = ''] = (request.url ?? '').split('?', 1);
		const name = [base, `/${folder}/`]
			.filter((start) => address.startsWith(start))
			.map((start) => address.slice(start.length))[0];
		if (!name?.endsWith('.bin')) return next();
		filesNow().then((files) => {
			const bytes = files.get(name) ?? before.get(name);
			if (!bytes) return next();
			response.setHeader('Content-Type', 'application/octet-stream');
			response.setHeader('Cache-Control', 'no-cache');
			response.end(bytes);
		}, next);
	});
}
