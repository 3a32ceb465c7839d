import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openApp } from './open-app.ts';

/** A page to be rendered. */
export interface PageToRender {
	/** Its address, with an origin. */
	url: string;
	/** Pattern of its route. */
	route: string;
	/** Absolute path of the file to write. */
	file: string;
}

/** Renders the page at an address; its route is named by the pattern. */
export type Render = (url: string, route: string) => Promise<Uint8Array>;

/** A file as it stands: its bytes, and milliseconds since 1970. */
export interface FileStamp {
	size: number;
	modified: number;
}

/** What a thread needs to render pages. */
export interface RenderContext {
	/** Address of the built module that has the site's pages. */
	entry: string;
	setup: ThreadSetup;
}

/** What makes a thread ready to render. */
export interface ThreadSetup {
	/** Address of a module whose `setUpThread` is called first. */
	module: string;
	/** What it is given. */
	context: unknown;
}

/** Render pages and write each to its file. Throws what a page throws, with the page's address. */
export async function renderPages(
	pages: readonly PageToRender[],
	render: Render,
): Promise<FileStamp[]> {
	const stamps: FileStamp[] = [];
	for (const { url, route, file } of pages) {
		const html = await render(url, route).catch((error: unknown) => {
			const reason = error instanceof Error ? error.message : String(error);
			throw new Error(`${new URL(url).pathname}: ${reason}`, { cause: error });
		});
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, html);
		stamps.push({ size: html.length, modified: statSync(file).mtimeMs });
	}
	return stamps;
}

/** A thread opens one site: it lives as long as a build. */
let opened: Promise<Render> | undefined;

/** Do so in a thread of a pool. */
export async function renderInThread(
	pages: readonly PageToRender[],
	context: RenderContext,
): Promise<FileStamp[]> {
	opened ??= open(context);
	return renderPages(pages, await opened);
}

async function open({ entry, setup }: RenderContext): Promise<Render> {
	const { setUpThread } = (await import(setup.module)) as {
		setUpThread: (context: unknown) => Promise<void>;
	};
	await setUpThread(setup.context);
	return openApp(entry);
}
