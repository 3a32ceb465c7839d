import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { site } from '../../../src/site.ts';

/** How the pages of the real site look: what an equivalent site has to have in each of its heads. */
export interface Look {
	name: string;
	title: string;
	description: string;
	/** Styles, fonts, policy and scripts of each kind of page, as they stand in its head. */
	heads: Record<'article' | 'list' | 'front' | 'missing', string>;
	/** For each component, the attribute that its styles ask for; those that have none are left out. */
	scopes: Record<string, string>;
}

const HEAD_PARTS =
	/<style\b[^>]*>[\s\S]*?<\/style>|<meta http-equiv[^>]*>|<link rel="stylesheet"[^>]*>|<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g;

/** Where an element of each component stands in the pages; the group is its tag from there on. */
const elements: Record<string, RegExp> = {
	Front: /<div class="first"([^>]*)>/,
	FrontHeader: /<main[^>]*>\s*<header([^>]*)>/,
	Lead: /<div class="lead"([^>]*)>/,
	ListPage: /<main id="text"([^>]*)>/,
	Missing: /<main[^>]*>\s*<div class="prose"([^>]*)>/,
	Pager: /<nav aria-label="Pages"([^>]*)>/,
};

/** Learn the look of a built site; throws if a page of one of the kinds is not there. */
export function learnLook(output: string): Look {
	const read = (file: string) => readFileSync(path.join(output, file), 'utf8');
	const names = readdirSync(path.join(output, 'articles')).filter((name) => /^\d{4}-/.test(name));
	const articles = names.map((name) => read(`articles/${name}/index.html`));
	const [front, list, missing] = [
		read('index.html'),
		read('articles/index.html'),
		read('404.html'),
	];
	const scopes = Object.entries(elements).flatMap(([component, element]) => {
		const scope = findScope([...articles, front, list, missing], element);
		return scope === undefined ? [] : [[component, scope]];
	});
	return {
		name: site.name,
		title: site.title,
		description: site.description,
		heads: {
			article: headOf(articles[0] ?? ''),
			list: headOf(list),
			front: headOf(front),
			missing: headOf(missing),
		},
		scopes: Object.fromEntries(scopes) as Record<string, string>,
	};
}

/** Give the elements of a template the attributes that the styles of the real site ask for. */
export function applyScopes(template: string, { scopes }: Look): string {
	return template.replace(/ data-scope="(\w+)"/g, (_, component: string) =>
		component in scopes ? ` ${scopes[component]}` : '',
	);
}

function headOf(page: string): string {
	const [head = ''] = page.split('</head>', 1);
	return (head.match(HEAD_PARTS) ?? []).join('\n');
}

function findScope(pages: readonly string[], element: RegExp): string | undefined {
	for (const page of pages) {
		const attributes = element.exec(page)?.[1];
		if (attributes !== undefined) return /\bdata-astro-cid-\w+/.exec(attributes)?.[0];
	}
	return undefined;
}
