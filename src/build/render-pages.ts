import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openApp, type Render } from './open-app.ts';

/** A page to be rendered. */
export interface PageToRender {
	/** Its address, with an origin. */
	url: string;
	/** Pattern of its route. */
	route: string;
	/** Absolute path of the file to write. */
	file: string;
}

/** What a thread needs to render pages. */
export interface RenderContext {
	/** Address of the built module that has the site's pages. */
	entry: string;
	/** Address of a module whose `setUpThread` is called first. */
	setup: string;
}

/** A file as it stands: its bytes, and milliseconds since 1970. */
export interface FileStamp {
	size: number;
	modified: number;
}

/** A thread opens one site: it lives as long as a build. */
let opened: Promise<Render> | undefined;

/** Render pages and write each to its file. Throws what a page throws. */
export async function renderPages(
	pages: readonly PageToRender[],
	context: RenderContext,
): Promise<FileStamp[]> {
	const render = await (opened ??= open(context));
	const stamps: FileStamp[] = [];
	for (const page of pages) stamps.push(await renderPage(page, render));
	return stamps;
}

async function open({ entry, setup }: RenderContext): Promise<Render> {
	const { setUpThread } = (await import(setup)) as { setUpThread: () => Promise<void> };
	await setUpThread();
	return openApp(entry);
}

async function renderPage({ url, route, file }: PageToRender, render: Render): Promise<FileStamp> {
	const html = await render(url, route);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, html);
	return { size: html.length, modified: statSync(file).mtimeMs };
}
