import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** How files are served. */
export interface ServeOptions {
	/** The path the site lies under, with a slash at both ends. */
	base?: string;
	/** How long to wait before a file is sent, for a network that is slow with some of them. */
	delay?: (pathname: string) => number;
}

/** A server that runs. */
export interface FileServer {
	/** Address of the folder, with a slash at the end. */
	url: string;
	close(): Promise<void>;
}

/** Serve a folder on loopback as the plainest static host does: files, indexes, `404.html`. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<FileServer> {
	const { base = '/', delay = () => 0 } = options;

	const server = createServer(async ({ url = '/' }, response) => {
		const pathname = new URL(url, 'http://localhost').pathname;
		const wait = delay(pathname);
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		if (!pathname.startsWith(base)) return send(response, 404);

		const file = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
		if (file !== folder && !file.startsWith(folder + path.sep)) return send(response, 404);

		const found = await kindOf(file);
		if (found === 'file') return send(response, 200, file);
		if (found === 'folder' && !pathname.endsWith('/')) {
			response.writeHead(301, { location: `${pathname}/` }).end();
			return;
		}
		const index = path.join(file, 'index.html');
		if (found === 'folder' && (await kindOf(index)) === 'file') return send(response, 200, index);
		send(response, 404, path.join(folder, '404.html'));
	});

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function send(response: ServerResponse, status: number, file?: string) {
	if (file === undefined) {
		response.writeHead(status).end();
		return;
	}
	const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
	response.writeHead(status, { 'content-type': type });
	createReadStream(file)
		.on('error', () => response.destroy())
		.pipe(response);
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
	const found = await stat(file).catch(() => undefined);
	if (found?.isFile()) return 'file';
	return found?.isDirectory() ? 'folder' : undefined;
}
