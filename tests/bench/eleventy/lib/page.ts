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
<html lang="${language}" dir="ltr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(full)}</title>
<meta name="description" property="og:description" content="${escape(description)}">
<link rel="icon" href="/favicon.svg">
<meta ${kind === 'article' ? 'name="citation_title" ' : ''}property="og:title" content="${escape(title)}">
<meta property="og:site_name" content="${look.name}">
${kind === 'article' ? '' : '<link rel="manifest" href="/manifest.webmanifest">'}
${look.heads[kind]}
${own.head ?? ''}
</head><body>
${masthead(current)}
${own.main}
<footer>
<button type="button" class="scripted" data-action="keys">Keyboard shortcuts</button>${current ? ' <a href="/data/">Data</a><a href="/about/method/">Method</a>' : ''}</footer>
</body></html>
`;
}

function masthead(current: Page['current']): string {
	const mark = (name: Page['current']) => (name === current ? ' aria-current="page"' : '');
	return `<header class="masthead"><a class="skip" href="#text">Skip to the text</a>
<div><a class="name" href="/">${look.name}</a>
<nav aria-label="Main"><a href="/"${mark('front')}>Front page</a><a href="/articles/"${mark('articles')}>All articles</a><a data-action="search" href="/search/">Search</a><a class="scripted" href="/reading/">Reading list</a><a class="scripted" href="/notes/">Notes</a></nav>
<button type="button" class="scripted" data-action="settings">Aa <span class="visually-hidden">reading settings</span></button></div></header>`;
}
