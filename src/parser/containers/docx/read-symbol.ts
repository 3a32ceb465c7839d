/** Signs of the fonts whose letters are pictures; their codes begin at U+F000. */
const symbols: Record<string, string> = {
	'symbol b7': '•',
	'symbol b0': '°',
	'symbol b1': '±',
	'symbol b4': '×',
	'symbol b8': '÷',
	'symbol a3': '≤',
	'symbol b3': '≥',
	'symbol b9': '≠',
	'symbol bb': '≈',
	'symbol bc': '…',
	'symbol be': '—',
	'symbol ac': '←',
	'symbol ad': '↑',
	'symbol ae': '→',
	'symbol af': '↓',
	'symbol a5': '∞',
	'symbol a0': '€',
	'symbol d2': '®',
	'symbol d3': '©',
	'symbol d4': '™',
	'symbol e2': '®',
	'symbol e3': '©',
	'symbol e4': '™',
	'wingdings a7': '▪',
	'wingdings 6c': '●',
	'wingdings 6e': '■',
	'wingdings 9f': '•',
	'wingdings d8': '➢',
	'wingdings e0': '→',
	'wingdings df': '←',
	'wingdings fc': '✓',
	'wingdings 28': '☎',
	'wingdings 2a': '✉',
	'wingdings 4a': '☺',
};

/** Stands for a sign that is not known. */
const UNKNOWN_SYMBOL = '\ufffd';

/** Give the sign of a code in a font, both as Word writes them: `Symbol`, `F0B7`. */
export function readSymbol(font = '', code = ''): string {
	const number = Number.parseInt(code, 16);
	if (number >= 0xf000 && number <= 0xf0ff)
		return symbols[`${font.toLowerCase()} ${(number - 0xf000).toString(16)}`] ?? UNKNOWN_SYMBOL;
	return number >= 0x20 && number < 0xd800 ? String.fromCharCode(number) : UNKNOWN_SYMBOL;
}
