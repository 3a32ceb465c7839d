import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, findAll, findOne, type Page, readPages } from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

const sites = [sharedSite('main'), sharedSite('empty'), sharedSite('many')];

describe.each(sites)('the $name site', ({ folder }) => {
	let pages: Page[];
	beforeAll(async () => {
		pages = await readPages(folder);
		expect(pages).not.toEqual([]);
	});

	test('has a content security policy on each page that allows its own files and no other', () => {
		for (const { tree, path } of pages) {
			const policy = readPolicy(tree);
			expect(policy.get('default-src'), path).toEqual(["'self'"]);
			for (const [directive, sources] of policy) {
				const foreign = sources.filter((source) => !isOwn(source));
				expect(foreign, `${path} ${directive}`).toEqual([]);
			}
		}
	});

	test('lists the hash of each inline style in the policy of its page', () => {
		for (const { tree, path } of pages) {
			const allowed = readPolicy(tree).get('style-src');
			for (const style of findAll(tree, 'style')) {
				const hash = createHash('sha256').update(toString(style)).digest('base64');
				expect(allowed, path).toContain(`'sha256-${hash}'`);
			}
		}
	});

	test('has no style attribute and no event handler on any element', () => {
		for (const { tree, path } of pages) {
			const found = findAll(tree, '*').flatMap((element) =>
				Object.keys(element.properties).filter((name) => /^(style|on[a-z]+)$/i.test(name)),
			);
			expect(found, path).toEqual([]);
		}
	});

	test('runs one script that stands in the page, by its hash, and files of its own', () => {
		for (const { tree, path } of pages) {
			const scripts = findAll(tree, 'script').filter(
				(script) => attribute(script, 'type') !== 'application/ld+json',
			);
			const inline = scripts.filter((script) => attribute(script, 'src') === undefined);
			const hashes = inline.map(
				(script) => `'sha256-${createHash('sha256').update(toString(script)).digest('base64')}'`,
			);
			expect(hashes.length, path).toBe(1);
			expect(readPolicy(tree).get('script-src'), path).toEqual(["'self'", ...hashes]);
			for (const script of scripts.filter((one) => !inline.includes(one))) {
				// A module waits until the page is read.
				expect(attribute(script, 'type'), path).toBe('module');
				expect(attribute(script, 'src'), path).toMatch(/^\/(?!\/)\S+\.js$/);
			}
			const links = findAll(tree, '[href]').map((link) => attribute(link, 'href'));
			expect(
				links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link ?? '')),
				path,
			).toEqual([]);
		}
	});

	test('loads nothing from another host', () => {
		for (const { tree, html, path } of pages) {
			const loading = findAll(
				tree,
				'link, script, img, source, iframe, video, audio, object, embed',
			);
			const loaded = loading.filter(loads).flatMap(addressesOf);
			const inStyles = [...html.matchAll(/(?:url\(|@import)\s*["']?([^"');]+)/g)].map(
				([, address]) => address ?? '',
			);
			const foreign = [...loaded, ...inStyles].filter((address) =>
				/^([a-z]+:)?\/\//i.test(address),
			);
			expect(foreign, path).toEqual([]);
		}
	});
});

function readPolicy(tree: Page['tree']): Map<string, string[]> {
	const meta = findOne(tree, 'meta[http-equiv="content-security-policy" i]');
	const policy = new Map<string, string[]>();
	for (const directive of (attribute(meta, 'content') ?? '').split(';')) {
		const [name, ...sources] = directive.trim().split(/\s+/);
		if (name) policy.set(name, sources);
	}
	return policy;
}

/** Whether a source of a policy is the site itself, nothing at all, or a text known in advance. */
function isOwn(source: string): boolean {
	return /^('self'|'none'|data:|'sha(256|384|512)-[\w+/=]+')$/.test(source);
}

/** Whether a browser fetches what the element names; a canonical address is only told. */
function loads(element: Element): boolean {
	if (element.tagName !== 'link') return true;
	const told = ['canonical', 'alternate', 'author', 'license', 'next', 'prev'];
	return !told.includes(attribute(element, 'rel') ?? '');
}

function addressesOf(element: Element): string[] {
	const names = ['href', 'src', 'srcSet', 'poster', 'data'];
	return names.flatMap((name) => attribute(element, name) ?? []);
}
