import { mendLabel } from './mend-label.ts';

/** The languages of Factiva's menus, in which it prints the name of an article's language. */
const menus = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];
/** Where the name of a language differs within a menu's language: 意大利文 is printed, and 義大利文. */
const variants = ['pt-PT', 'zh-HK'];

/** The languages that articles come in. */
const tags =
	'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-Hans zh-Hant zu'.split(
		' ',
	);

/** Words for the two ways of writing Chinese, which menus print in front of its name or behind. */
const scripts = {
	'zh-Hans':
		'simplified vereinfacht vereinfachtes simplifié simplificado semplificato vereenvoudigd упрощенный упрощенное 简体 简体字 簡體 簡體字 簡体 簡体字',
	'zh-Hant':
		'traditional traditionell traditionelles traditionnel tradicional tradizionale traditioneel традиционный традиционное 繁体 繁体字 繁體 繁體字 正體 正體字',
};

/** Names that Factiva prints and that the Unicode tables do not have. */
const names = {
	farsi: 'fa',
	tagalog: 'fil',
	flemish: 'nl',
	bahasa: 'id',
	'bahasa indonesia': 'id',
	'bahasa malaysia': 'ms',
	slovene: 'sl',
	nynorsk: 'nn',
	bokmål: 'nb',
	gaelic: 'ga',
	català: 'ca',
	한국어: 'ko',
	malay: 'ms',
	голландский: 'nl',
} satisfies Record<string, string>;

/**
 * Read the name of a language, such as `English`, `Englisch` or `英文`, as a BCP 47 tag.
 *
 * Nexis can add the name in the language itself, `GERMAN; DEUTSCH`; names of two languages give none.
 */
export function readLanguage(text: string): string | undefined {
	if (text.length > 40) return undefined;
	// Capitals do not matter, and a text in small letters is a copy: the cut-out would keep its whole file in memory.
	const lower = mendLabel(text).toLowerCase();
	const before = known.get(lower);
	if (before !== undefined) return before ?? undefined;
	// Papers print few languages, pages and editions. The bound is for text that is no paper's.
	if (known.size > 20_000) known.clear();
	const [tag, ...more] = lower.split(';').map(findTag);
	const read = more.every((other) => other === undefined || other === tag) ? tag : undefined;
	known.set(lower, read ?? null);
	return read;
}

/** Names read before; null for what is none. */
const known = new Map<string, string | null>();

/** Tags by the names of languages, as far as the menus are read. */
const table = new Map<string, string>(Object.entries(names));
const unread = [...menus, ...variants];

/** Read one menu after another until one has the name, as most articles are in the language of the first. */
function findTag(name: string): string | undefined {
	// No language has a figure in its name, and pages and times have.
	if (/\d/.test(name)) return undefined;
	const key = toKey(name);
	let tag = table.get(key);
	while (tag === undefined && unread.length > 0) {
		addMenu(unread.shift() as string);
		tag = table.get(key);
	}
	return tag;
}

/** Capitals, brackets, commas and dashes do not tell names apart. */
function toKey(name: string): string {
	const letters = name.normalize().toLowerCase().replaceAll('ё', 'е');
	return letters.replace(/[()（），,\s-]+/g, ' ').trim();
}

/** The first menu to use a word has it: no two of them mean different languages by one. */
function add(name: string, tag: string): void {
	const key = toKey(name);
	if (!table.has(key)) table.set(key, tag);
}

function addMenu(menu: string): void {
	const display = new Intl.DisplayNames(menu, { type: 'language', fallback: 'none' });
	for (const tag of tags) {
		const name = display.of(tag);
		if (name === undefined) continue;
		add(name, tag);
		// 英语 (spoken) and 英文 (written) are both printed.
		if (/[语語文]$/.test(name)) for (const end of '文语語') add(name.slice(0, -1) + end, tag);
	}
	addScripts(display.of('zh') ?? '');
}

function addScripts(chinese: string): void {
	for (const [tag, words] of Object.entries(scripts)) {
		for (const word of words.split(' '))
			for (const name of [`${chinese} ${word}`, `${word} ${chinese}`, word + chinese])
				add(name, tag);
	}
}
