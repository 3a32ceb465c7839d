import { escape } from './html.ts';
import { look } from './look.ts';

/** What a page says of itself. */
export interface Page {
	kind: keyof typeof look.heads;
	title: string;
	description?: string;
	current?: 'front' | 'articles';
	language?: string;
	head?: string;
	main: string;
}

/** Write a whole page. */
export function page(own: Page): string {
	const { kind, title, description = look.description, current, language = 'en-GB' } = own;
	const full = title === look.name ? title : `${title} | ${look.name}`;
	return `<!DOCTYPE html>
<html lang="${language}" dir="ltr" data-scope="Page"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(full)}</title>
<meta name="description" content="${escape(description)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="theme-color" content="#fcfcfa" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#121518" media="(prefers-color-scheme: dark)">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:site_name" content="${look.name}">
${look.heads[kind]}
${own.head ?? ''}
</head><body data-scope="Page">
${masthead(current)}
${own.main}
</body></html>
`;
}

function masthead(current: Page['current']): string {
	const mark = (name: Page['current']) => (name === current ? ' aria-current="page"' : '');
	return `<header class="masthead" data-scope="Masthead"><a class="skip" href="#text" data-scope="Masthead">Skip to the text</a>
<div data-scope="Masthead"><a class="name" href="/" data-scope="Masthead">${look.name}</a>
<nav aria-label="Main" data-scope="Masthead"><a href="/"${mark('front')} data-scope="Masthead">Front page</a>
<a href="/articles/"${mark('articles')} data-scope="Masthead">All articles</a></nav></div></header>`;
}
