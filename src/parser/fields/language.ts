/** The languages of Factiva's menus, in which it prints the name of an article's language. */
const menus = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ja', 'zh-Hans', 'zh-Hant'];

/** The languages that articles come in. */
const tags =
	'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-Hans zh-Hant zu'.split(
		' ',
	);

/** Names that Factiva prints and that the Unicode tables do not have. */
const names = {
	'chinese - simplified': 'zh-Hans',
	'chinese - traditional': 'zh-Hant',
	'chinese (simplified)': 'zh-Hans',
	'chinese (traditional)': 'zh-Hant',
	'中文(简体)': 'zh-Hans',
	'中文(繁体)': 'zh-Hant',
	'中文(簡體)': 'zh-Hans',
	'中文(繁體)': 'zh-Hant',
	中文: 'zh',
	西班牙文: 'es',
	葡萄牙文: 'pt',
	意大利文: 'it',
	荷蘭文: 'nl',
	荷兰文: 'nl',
	瑞典文: 'sv',
	芬蘭文: 'fi',
	芬兰文: 'fi',
	阿拉伯文: 'ar',
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
} satisfies Record<string, string>;

/** Read the name of a language, such as `English`, `Englisch` or `英文`, as a BCP 47 tag. */
export function readLanguage(text: string): string | undefined {
	if (text.length > 40) return undefined;
	table ??= makeTable();
	return table.get(text) ?? table.get(text.toLowerCase());
}

let table: Map<string, string> | undefined;

function makeTable(): Map<string, string> {
	const made = new Map<string, string>();
	// The first menu to use a word has it: no two of them mean different languages by one.
	const add = (name: string, tag: string) => {
		for (const form of [name, name.toLowerCase()]) if (!made.has(form)) made.set(form, tag);
	};
	for (const menu of menus) {
		const display = new Intl.DisplayNames(menu, { type: 'language', fallback: 'none' });
		for (const tag of tags) {
			const name = display.of(tag);
			if (name === undefined) continue;
			add(name, tag);
			// 英语 (spoken) and 英文 (written) are both printed.
			if (/[语語文]$/.test(name)) for (const end of '文语語') add(name.slice(0, -1) + end, tag);
		}
	}
	for (const [name, tag] of Object.entries(names)) made.set(name, tag);
	return made;
}
