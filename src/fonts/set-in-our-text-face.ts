/** Languages that `styles/languages.css` sets in fonts of the reader's machine. */
const OTHERS = new Set(['ar', 'fa', 'ur', 'ps', 'ug', 'ckb', 'he', 'yi', 'zh', 'ja', 'ko']);

/** Tell whether a text of a language, a BCP 47 tag, is set in our own text face. */
export function isSetInOurTextFace(language: string): boolean {
	return !OTHERS.has(language.toLowerCase().split('-', 1)[0] ?? '');
}
