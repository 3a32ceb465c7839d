import type { Line } from '../../lines.ts';
import type { HeaderName, Term } from '../../record.ts';

/**
 * What a field of ProQuest means. The record has no name for `above`, which only stands above the text,
 * `index`, which stands among the indexing terms, and `other`.
 */
export type Meaning =
	| 'fullText'
	| 'details'
	| 'credit'
	| 'title'
	| 'volume'
	| 'issue'
	| 'issn'
	| 'above'
	| 'index'
	| 'other'
	| Exclude<Term['scheme'], 'industry'>
	| Extract<
			HeaderName,
			| 'byline'
			| 'publication'
			| 'date'
			| 'printPage'
			| 'printSection'
			| 'printColumn'
			| 'printEdition'
			| 'publisher'
			| 'language'
			| 'documentId'
			| 'copyright'
			| 'dateline'
	  >;

/** A label at the beginning of a line. */
export interface Label {
	meaning: Meaning;
	/** As printed, without its colon. */
	printed: string;
	/** How many signs of the line it takes. */
	length: number;
}

/**
 * The labels by what they mean, in lower case: English, then as ProQuest's menus have them in French,
 * German, Spanish, Italian, Portuguese and Dutch. Closed on purpose, as a text has lines with colons too.
 */
const names: Record<Meaning, string> = {
	above:
		'publication info|infos sur la publication|informations de publication|informations sur la publication|publikationsinfo|publikationsinformationen|información de publicación|informazioni sulla pubblicazione|informações da publicação|informações de publicação|publicatie-informatie|abstract|résumé|zusammenfassung|resumen|sommario|resumo|samenvatting|links|liens|enlaces|collegamenti|vínculos',
	fullText:
		'full text|texte intégral|texte complet|volltext|texto completo|testo completo|testo integrale|texto integral|volledige tekst',
	details: 'details|détails|einzelheiten|detalles|dettagli|detalhes',
	credit: 'credit|crédit|credits',
	title: 'title|titre|titel|título|titolo',
	byline:
		'author|authors|auteur|auteurs|autor|autoren|autor/in|autores|autore|autori|auteur(s)|verfasser',
	publication:
		'publication title|titre de la publication|titre de publication|titel der publikation|publikationstitel|título de publicación|título de la publicación|titolo pubblicazione|titolo della pubblicazione|título da publicação|publicatietitel|titel van publicatie',
	date: 'publication date|date de publication|date du diplôme|publikationsdatum|erscheinungsdatum|veröffentlichungsdatum|fecha de publicación|fecha de titulación|data di pubblicazione|data de publicação|data da publicação|publicatiedatum|datum van publicatie',
	printPage:
		'pages|page|first page|première page|seiten|seite|erste seite|startseite|páginas|página|primera página|pagine|pagina|prima pagina|primeira página|eerste pagina|startpagina',
	printSection: 'section|bereich|abschnitt|sección|sezione|seção|secção|sectie',
	printColumn: 'column|colonne|spalte|columna|colonna|coluna|kolom',
	printEdition: 'edition|édition',
	publisher:
		'publisher|éditeur|herausgeber|verlag|verleger|editorial|casa editrice|editora|uitgever',
	language:
		'language of publication|langue de publication|publikationssprache|idioma de la publicación|lingua di pubblicazione|idioma de publicação|idioma da publicação|taal van publicatie|publicatietaal|language|langue|sprache|idioma|lingua|taal',
	documentId:
		'proquest document id|id du document proquest|identifiant du document proquest|id de document proquest|proquest-dokument-id|proquest-dokumenten-id|id del documento de proquest|id. de documento de proquest|id documento proquest|id del documento proquest|id do documento proquest|id do documento da proquest|proquest-document-id|proquest-document id|proquest document-id',
	copyright: 'copyright|droits d’auteur|direitos autorais|derechos de autor',
	dateline: 'dateline',
	volume: 'volume|band|jahrgang|tomo|volumen|jaargang',
	issue: 'issue|numéro|ausgabe|heft|número|fascicolo|edição|nummer',
	issn: 'issn',
	subject: 'subject|subjects|sujet|thema|materia|soggetto|argomento|assunto|onderwerp',
	region:
		'location|lieu|emplacement|ort|standort|lugar|ubicación|località|luogo|local|localização|locatie|plaats',
	person: 'people|person|personne|personnes|personen|personas|persone|pessoas',
	company:
		'company / organization|company/organization|société / organisation|entreprise / organisation|société/organisation|unternehmen/organisation|unternehmen / organisation|firma/organisation|empresa / organización|empresa/organización|azienda / organizzazione|società / organizzazione|azienda/organizzazione|empresa / organização|empresa/organização|bedrijf / organisatie|bedrijf/organisatie',
	keyword:
		'identifier / keyword|identifier/keyword|identificateur / mot-clé|identifiant / mot-clé|identifikator/schlüsselwort|identifikator / schlüsselwort|identificador / palabra clave|identificativo/parola chiave|identificativo / parola chiave|identificador / palavra-chave|identifier / trefwoord|id / trefwoord',
	index:
		'narrow subject|broad subject|classification|product name|document feature|caractéristique du document|ticker symbol|naics|duns|spatial coverage|journal subject',
	other: `number of pages|nombre de pages|seitenanzahl|anzahl der seiten|número de páginas|numero di pagine|aantal pagina’s|aantal pagina's|
		publication year|année de publication|erscheinungsjahr|año de publicación|anno di pubblicazione|ano de publicação|ano da publicação|jaar van publicatie|publicatiejaar|year|année|jahr|año|anno|ano|jaar|
		place of publication|lieu de publication|verlagsort|erscheinungsort|lugar de publicación|luogo di pubblicazione|local de publicação|plaats van publicatie|
		country of publication|pays de publication|publikationsland|erscheinungsland|país de publicación|paese di pubblicazione|país de publicação|land van publicatie|
		publication subject|sujet de la publication|thema der publikation|publikationsthema|materia de la publicación|materia de publicación|soggetto pubblicazione|soggetto della pubblicazione|assunto da publicação|onderwerp van publicatie|
		source type|type de source|quellentyp|tipo de fuente|tipo di fonte|tipo de fonte|brontype|type bron|source|source attribution|
		document type|type de document|dokumententyp|dokumenttyp|tipo de documento|tipo di documento|documenttype|record type|
		document url|url du document|dokument-url|url del documento|url documento|url do documento|document-url|url|doi|
		last updated|dernière mise à jour|zuletzt aktualisiert|letzte aktualisierung|última actualización|ultimo aggiornamento|última atualização|laatst bijgewerkt|
		database|base de données|datenbank|base de datos|base de dados|
		supplement|e-issn|eissn|isbn|coden|alternate title|subtitle|accession number|document number|language of abstract|
		publication place|document status|company|industry|entry date|notes|note|format availability`,
};

const meanings = new Map<string, Meaning>();
for (const [meaning, list] of Object.entries(names) as Array<[Meaning, string]>)
	for (const name of list.split('|')) meanings.set(name.trim(), meaning);

/** The longest label, with its colon. */
const LONGEST = 60;

/** Read the label that a line begins with: `Author: Ruiz, Ana`, `[CREDIT: Jo Ek]`, or `DETAILS` alone. */
export function readLabel({ text }: Line): Label | undefined {
	const colon = text.indexOf(':');
	const bracket = text.startsWith('[') ? 1 : 0;
	if (colon < 0 || colon >= LONGEST) return readHeading(text);
	const printed = text.slice(bracket, colon).trim();
	const meaning = meanings.get(printed.toLowerCase());
	if (meaning === undefined || (bracket === 1 && meaning !== 'credit')) return undefined;
	return { meaning, printed, length: colon + 1 };
}

const UNKNOWN = /^\p{Lu}[\p{L}\p{M} ,/()'’-]{1,40}:(?= |$)/u;

/** Read a label that no table has: only where a field is certain to stand, as a text has such lines too. */
export function readUnknownLabel({ text }: Line): Label | undefined {
	const label = UNKNOWN.exec(text)?.[0];
	if (label === undefined) return undefined;
	return { meaning: 'other', printed: label.slice(0, -1).trim(), length: label.length };
}

/** From 2020 on the parts of a record have headings in capitals, such as `ABSTRACT (ENGLISH)`. */
function readHeading(text: string): Label | undefined {
	if (text.length > LONGEST || text !== text.toUpperCase()) return undefined;
	const lower = text.toLowerCase().replace(/ \(\p{L}+\)$/u, '');
	const meaning = meanings.get(lower);
	const heads = meaning === 'fullText' || meaning === 'details' || meaning === 'above';
	return heads ? { meaning, printed: text, length: text.length } : undefined;
}
