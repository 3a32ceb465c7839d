/** Tell whether a text of a language, a BCP 47 tag, is set in our own text face, which has Latin letters alone. */
export function isSetInOurTextFace(language: string): boolean {
	try {
		return new Intl.Locale(language).maximize().script === 'Latn';
	} catch {
		return true;
	}
}
