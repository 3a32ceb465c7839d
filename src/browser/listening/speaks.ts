/** Norwegian is named as a whole, or as one of its two ways of writing; what is spoken is one. */
const NORWEGIAN = ['nb', 'nn'];

/** Give the primary language of a BCP 47 tag, under its newest name; Android writes `en_US`. */
export function primaryLanguage(tag: string): string | undefined {
	try {
		const { language } = new Intl.Locale(tag.replace('_', '-'));
		return NORWEGIAN.includes(language) ? 'no' : language;
	} catch {
		return undefined;
	}
}

/** Tell whether a voice can read a language; none can read one that is not known. */
export function speaks({ lang }: Pick<SpeechSynthesisVoice, 'lang'>, language: string): boolean {
	const primary = primaryLanguage(language);
	return primary !== undefined && primary !== 'und' && primaryLanguage(lang) === primary;
}
