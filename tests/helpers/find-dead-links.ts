import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BuiltSite } from './build-site.ts';
import { attribute, findAll, type Page, readPages } from './read-page.ts';

/** Find the links and assets of a site's pages that are no files of the site. */
export async function findDeadLinks(site: Pick<BuiltSite, 'folder' | 'base'>): Promise<string[]> {
	const dead: string[] = [];
	for (const page of await readPages(site.folder)) {
		const address = new URL(page.path, `http://localhost${site.base}`);
		for (const link of ownLinks(page)) {
			const { pathname } = new URL(link, address);
			const inside = pathname.startsWith(site.base);
			const file = path.join(site.folder, decodeURIComponent(pathname.slice(site.base.length)));
			const found = existsSync(pathname.endsWith('/') ? path.join(file, 'index.html') : file);
			if (!inside || !found) dead.push(`${page.path} -> ${link}`);
		}
	}
	return dead;
}

/** Addresses in a page that belong to the site: all that are not another host's. */
export function ownLinks({ tree, html }: Page): string[] {
	const found: string[] = [];
	for (const element of findAll(tree, '[href], [src], [srcset], [poster]')) {
		for (const name of ['href', 'src', 'poster']) {
			const value = attribute(element, name);
			if (value !== undefined) found.push(value);
		}
		const srcset = attribute(element, 'srcSet');
		for (const part of srcset?.split(',') ?? []) found.push(part.trim().split(/\s+/)[0] ?? '');
	}
	for (const [, address] of html.matchAll(/url\(["']?([^"')]+)/g)) if (address) found.push(address);
	return found.filter((link) => !/^(https?:)?\/\/|^(mailto|data):/.test(link));
}
