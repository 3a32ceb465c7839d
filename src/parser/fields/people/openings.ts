import { isCredit } from '../credit.ts';

/** What opens a byline or a part of it, taken off: `By`, `Text:`, `Photos by`. */
export interface Opening {
	/** The job that the opening names; null where it says no more than "by". */
	role: string | null;
	rest: string;
}

/** "By" in the languages of papers; capitals only where the word opens no surname (Da Silva, Di Stefano). */
const BY =
	/^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|da|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Оо]т|ОТ|[Вв]ід|Του|Της|Των|Γράφ(?:ει [οη]|ουν οι)|كتبت?|بقلم|إعداد|به قلم|نوشته|מאת)[\s:]+/u;

const FROM = /^from /i;

/** Words that stand for "by" with a colon or a "by" behind them. */
const texts =
	'text texto texte testo tekst teksti words story article written byline author authors autor autorin autoren autora autores autorka auteur auteure auteurs autore autori haber yazı yazan írta текст автор авторы автори κείμενο συντάκτης تقرير كتابة نویسنده כתב geschrieben écrit escrito scritto geschreven'.split(
		' ',
	);
/** Words of other jobs, in the same places. */
const jobs =
	'photo photos foto fotos fotografie fotografía fotografías photographs photography picture pictures bild bilder illustration illustrations illustrationen graphic graphics grafik infografik graphique video vidéo map maps compiled edited editing reviewed translated translation produced research reporting additional interview interviewed reportage recueilli recueillis propos entrevista intervista aufgezeichnet protokoll protokolliert mitarbeit übersetzt übersetzung traduit traduction traducido traducción tradotto traduzione zdjęcia fotoğraf fotoğraflar röportaj фото перевод интервью φωτογραφία φωτογραφίες تصوير ترجمة تحرير צילום תרגום'.split(
		' ',
	);
const isText = new Map<string, boolean>([
	...texts.map((word) => [word, true] as const),
	...jobs.map((word) => [word, false] as const),
]);
const LABEL = /^([^:]{1,40}?)(?: ?: ?| (?:by|von|par|por|de|di|door|av|af|od|от) )(?=\S)/i;
/** Verbs that need no "by": `Беседовала Анна Петрова`. */
const VERB =
	/^(беседовала?|подготовила?|записала?|розмовляла?|підготува(?:в|ла)|rozmawiała?|opracowała?|notowała?) (?=\p{Lu})/iu;
/** Where another label stands behind a name: `Text: Ana Ruiz Fotos: Bo Chen`. */
const NEXT_LABEL = new RegExp(`[ ,]+(?=(?:${[...texts, ...jobs].join('|')}) ?:)`, 'giu');

/** Take off what opens a byline or a part of it; gives undefined where nothing does. */
export function readOpening(text: string): Opening | undefined {
	const by = BY.exec(text);
	if (by) return { role: null, rest: text.slice(by[0].length) };
	if (FROM.test(text) && !isCredit(text)) return { role: null, rest: text.slice(5) };
	const end = text.search(/[\s:]/);
	const first = end < 0 ? undefined : text.slice(0, end).toLowerCase();
	if (first === undefined) return undefined;
	if (isText.has(first)) {
		const label = LABEL.exec(text);
		return label ? { role: roleOf(label[1] ?? ''), rest: text.slice(label[0].length) } : undefined;
	}
	const verb = VERB.exec(text);
	return verb ? { role: verb[1] ?? '', rest: text.slice(verb[0].length) } : undefined;
}

/** Tell whether a word can open a label: `Photos`. */
export function isLabel(word: string): boolean {
	return isText.has(word.toLowerCase());
}

/** Part a byline in front of each of its labels. */
export function splitAtLabels(text: string): string {
	return text.replace(NEXT_LABEL, ';');
}

/** `Text` is no job, `Text und Fotos` is. */
function roleOf(label: string): string | null {
	const words = label.toLowerCase().split(' ');
	return words.some((word) => isText.get(word) !== true) ? label : null;
}
