import type { PageLabels } from '../labels.ts';

/** What the page of data files says, in German. */
export const data = {
	title: 'Daten',
	about: 'Die Datensätze aller Artikel dieser Website als Dateien, zum Zählen und Vergleichen.',
	toMethod: 'Wie die Artikel gelesen wurden',
	extent: (records, publications, years) => `${records} aus ${publications}, ${years}.`,
	withTexts:
		'Jeder Datensatz enthält den Text seines Artikels. Die Texte gehören ihren Verlagen: Was Sie damit tun dürfen, regelt die Lizenz der Datenbank.',
	withoutTexts:
		'Die Datensätze enthalten die Texte nicht, denn diese gehören den Verlagen. Ausgelassen sind die Felder, in denen Wörter eines Textes stehen können:',
	files: 'Dateien',
	csv: 'Eine Tabelle mit einer Zeile je Artikel: UTF-8 ohne Byte-Order-Mark, Kommas, RFC 4180. In einer Liste steht jeder Eintrag in einer eigenen Zeile, seine Teile sind durch senkrechte Striche getrennt.',
	jsonl:
		'In jeder Zeile ein JSON-Objekt für einen Artikel, mit Listen als Listen und null für alles, was nicht bekannt ist.',
	datapackage:
		'Beschreibt beide Dateien und ihre Felder für Programme: ein Data Package von Frictionless, Version 2.',
	order: 'Beide folgen der Reihenfolge der Dateien, aus denen die Artikel gelesen wurden.',
	load: 'Die Tabelle laden',
	spreadsheet:
		'Importieren Sie die Datei in eine Tabellenkalkulation als UTF-8 und alle Spalten als Text. Die Werte stehen genau so da, wie sie gedruckt waren; einer, der mit = + - oder @ beginnt, würde zur Formel, wenn man die Datei mit einem Doppelklick öffnet.',
	fields: 'Felder',
	always: 'nie leer',
	types: {
		string: 'Text',
		integer: 'Zahl',
		date: 'Datum',
		array: 'Liste',
		object: 'Objekt',
	},
	meanings: {
		id: 'Name des Artikels in seiner Adresse: Datum, Überschrift und acht hexadezimale Ziffern. Er bleibt gleich.',
		headline: 'Überschrift wie gedruckt, mit Unterzeile und ohne das Ressort davor.',
		kicker: 'Ressort, das vor der Überschrift gedruckt ist.',
		alternativeHeadline: 'Unterzeile der Überschrift; sie steht auch in der Überschrift.',
		byline: 'Autorenzeile wie gedruckt.',
		authors:
			'Personen der Autorenzeile: Name, Ort des Berichts, Funktion. Wie geschrieben, weder unterschieden noch zusammengeführt.',
		contributors: 'Personen, die am Ende des Textes genannt sind: Name, Ort, Funktion.',
		creditText: 'Agentur, Redaktion oder anderer Urhebervermerk, der keine Person ist.',
		dateline: 'Ortsmarke am Anfang des Textes.',
		datePublished: 'Erscheinungstag, ISO 8601.',
		timePublished: 'Uhrzeit der Veröffentlichung in UTC, etwa 21:13Z.',
		publication: 'Name der Zeitung oder anderen Quelle.',
		publicationCode: 'Code der Quelle in der Datenbank.',
		printSection: 'Ressort der Zeitung, wie gedruckt.',
		printColumn: 'Rubrik der Zeitung, wie gedruckt.',
		printEdition: 'Ausgabe, wie gedruckt.',
		printPage: 'Seite oder Seiten, wie gedruckt.',
		volumeNumber: 'Jahrgang, wie gedruckt.',
		issueNumber: 'Nummer, wie gedruckt.',
		issn: 'ISSN der Publikation.',
		inLanguage: 'Sprache des Artikels, ein Kürzel nach BCP 47; „und“, wo sie nicht bekannt ist.',
		publisher: 'Verlag.',
		copyrightNotice: 'Copyrightvermerk, wie gedruckt.',
		copyrightYear: 'Jahr im Copyrightvermerk.',
		wordCountDeclared: 'Wortzahl, die die Datenbank angibt.',
		wordCount: 'Wortzahl, die im Text gezählt wurde.',
		identifier: 'Dokumentnummer oder andere Nummer der Datenbank.',
		about: 'Schlagwörter der Datenbank: Systematik, Code, Bezeichnung.',
		otherFields: 'Felder der Datenbank, die hier keinen Namen haben: Bezeichnung, Wert.',
		body: 'Text des Artikels, Block für Block.',
		links: 'Links im Text: Wörter, Adresse.',
		endnotes: 'Was unter dem Text steht, etwa Vermerke und Berichtigungen: Art, Text.',
		source: 'Wo der Datensatz gelesen wurde: Format, Datei, erste Zeile, Zahl der Zeilen, SHA-256.',
		sourceFormat: 'Datenbank und Form, aus der der Datensatz gelesen wurde.',
		sourceFile: 'Name der Datei, aus der er gelesen wurde.',
		sourceLine: 'Zeile dieser Datei, in der der Datensatz beginnt.',
		sourceLines: 'Zahl der Zeilen des Datensatzes.',
		sourceSha256: 'SHA-256 der Bytes des Datensatzes.',
	},
} satisfies PageLabels['data'];

/** What the page of the method says, in German. */
export const method = {
	title: 'Methode',
	about:
		'Wie aus den gelesenen Dateien die Artikel dieser Website wurden, in Zahlen, die aufgehen.',
	toData: 'Die Datensätze als Dateien',
	sum: 'In Zahlen',
	filesRead: 'Gelesene Dateien',
	found: 'Gefundene Datensätze',
	refused: 'Abgelehnt',
	duplicates: 'Ausgelassene Dubletten',
	kept: 'Behaltene Artikel',
	version: (release, digest) => `Broadsheet ${release}, Lesemodul ${digest}`,
	counts: {
		files: { one: '# Datei', other: '# Dateien' },
		records: { one: '# Datensatz', other: '# Datensätze' },
		found: {
			one: '# Datensatz wurde darin gefunden.',
			other: '# Datensätze wurden darin gefunden.',
		},
		refused: {
			one: '# Datensatz ließ sich nicht lesen und wurde abgelehnt.',
			other: '# Datensätze ließen sich nicht lesen und wurden abgelehnt.',
		},
		duplicates: {
			one: '# Datensatz ist die Dublette eines anderen und wurde ausgelassen.',
			other: '# Datensätze sind Dubletten anderer und wurden ausgelassen.',
		},
	},
	paragraph: 'Für ein Methodenkapitel',
	readFrom: (files, formats, reader) =>
		`Die Artikel wurden mit ${reader} aus ${files} (${formats}) gelesen.`,
	collectedBy: (name) => `Zusammengestellt hat sie ${name}.`,
	collectedOn: (date) => `Zusammengestellt wurden sie am ${date}.`,
	collectedByOn: (name, date) => `Zusammengestellt hat sie ${name} am ${date}.`,
	noneRefused: 'Kein Datensatz wurde abgelehnt.',
	noDuplicates: 'Kein Datensatz kam zweimal vor.',
	keptOf: (articles, publications, first, last) =>
		`Die Sammlung umfasst ${articles} aus ${publications}, erschienen zwischen dem ${first} und dem ${last}.`,
	keptOfDay: (articles, publications, date) =>
		`Die Sammlung umfasst ${articles} aus ${publications}, erschienen am ${date}.`,
	between: ' ',
	sameRecords:
		'Als gleich galten Datensätze mit derselben Dokumentnummer oder mit gleicher Publikation, gleichem Datum und gleichem Text.',
	files: 'Dateien',
	format: 'Format',
	formats: {
		factiva: 'Factiva',
		'factiva-tagged': 'Factiva, mit Feldnamen',
		'factiva-html': 'Factiva, HTML',
		'factiva-rtf': 'Factiva, RTF',
		nexis: 'Nexis',
		'nexis-uni': 'Nexis Uni',
		proquest: 'ProQuest',
		markdown: 'Markdown',
	},
	noFormat: 'Kein lesbarer Datensatz',
	file: 'Datei',
	size: 'Größe',
	lines: 'Zeilen',
	line: (number) => `Zeile ${number}`,
	records: 'Datensätze',
	keptShort: 'Behalten',
	first: (shown, all) => `Die ersten ${shown} von ${all}.`,
	all: 'Die ganze Liste',
	nothingRefused:
		'Nichts wurde abgelehnt. Eine Website wird nicht veröffentlicht, solange sich eine Datei oder ein Datensatz in ihren Ordnern nicht lesen lässt.',
	someRefused:
		'Diese Dateien oder Datensätze ließen sich nicht lesen und haben keine Seite. Die Website kann erst veröffentlicht werden, wenn sie berichtigt oder entfernt sind.',
	noDuplicatesLong: 'Kein Datensatz steht zweimal in den Dateien.',
	someDuplicates:
		'Ein Datensatz, der in derselben oder einer anderen Datei noch einmal vorkommt, wird ausgelassen; der erste in der Reihenfolge der Dateien wird behalten.',
	keptIn: (file, line) => `behalten aus ${file}, Zeile ${line}`,
	copyIn: (file, line) => `Dublette in ${file}, Zeile ${line}`,
	noticed: 'Was aufgefallen ist',
	nothingNoticed: 'Sonst ist nichts aufgefallen.',
	someNoticed: 'Was beim Lesen der Dateien aufgefallen ist:',
	remark: 'Befund',
	times: 'Wie oft',
	remarks: {
		'duplicate-address':
			'Ein anderer Text hat dieselbe Publikation, dasselbe Datum und dieselbe Überschrift; beide sind behalten.',
		'text-outside-record': 'Text, der zu keinem Datensatz gehört, ausgelassen.',
		'cut-off': 'Die Datei bricht mittendrin ab; dem letzten Artikel können Wörter fehlen.',
		'windows-1252': 'Zeilen, die nicht UTF-8 sind, als Windows-1252 gelesen.',
		'control-characters': 'Steuerzeichen, ausgelassen.',
		'replacement-character': 'Buchstaben, die schon verloren waren, bevor die Datei hierherkam.',
		'ambiguous-format': 'Eine Datei, die nach mehr als einer Art von Export aussieht.',
		'unknown-language': 'Eine Sprache, deren Name nicht bekannt ist.',
		'missing-copyright': 'Kein Copyrightvermerk.',
		'ambiguous-headline': 'Eine Überschrift, die sich auf zwei Arten lesen lässt.',
		'ambiguous-edition-page-volume': 'Zeilen, die Ausgabe, Seite oder Jahrgang sein können.',
		'ambiguous-byline': 'Eine Autorenzeile, die sich auf zwei Arten lesen lässt.',
		'unreadable-byline':
			'Eine Autorenzeile, die niemanden nennt; wie gedruckt gezeigt, ohne Personen.',
		'unknown-header-line':
			'Eine Zeile im Kopf, die keinen Namen hat, unter den anderen Feldern behalten.',
		'word-count-mismatch':
			'Weit mehr oder weniger Wörter, als die Datenbank angibt; der Text kann gekürzt sein.',
		'empty-text': 'Ein Datensatz ohne Text.',
		'accession-number-mismatch':
			'Eine Dokumentnummer, die ein anderes Datum oder eine andere Quelle nennt als der Datensatz.',
		'missing-language': 'Der Datensatz nennt seine Sprache nicht.',
		'term-relevance': 'Prozentzahlen der Schlagwörter, ausgelassen.',
		'headline-numbers': 'Nummern vor den Überschriften einer Liste, ausgelassen.',
		'cover-page': 'Eine Seite der Datenbank vor oder nach den Artikeln, ausgelassen.',
		'search-summary': 'Eine Zusammenfassung der Suche, ausgelassen.',
		'page-header': 'Eine Seitenzeile der Datenbank, ausgelassen.',
	},
	rules: 'Regeln',
	rulesOf: {
		text: [
			'Text',
			'Kein Wort wird geändert, und keines geht verloren: Jedes Zeichen eines Datensatzes steht in einem Feld, im Text oder in einer Anmerkung, oder es ist als ausgelassen genannt.',
		],
		same: [
			'Dubletten',
			'Zwei Datensätze sind gleich, wenn sie dieselbe Dokumentnummer haben oder gleiche Publikation, gleiches Datum und gleichen Text. Der erste wird behalten.',
		],
		words: [
			'Wörter',
			'Ein Wort ist, was zwischen Leerzeichen steht und einen Buchstaben oder eine Ziffer enthält. Im Chinesischen, Japanischen und Thailändischen zählen Buchstaben und Ziffern einzeln und ein Wort in lateinischer Schrift als eines. Gezählt wird nur der Text, ohne Überschrift und Anmerkungen.',
		],
		names: [
			'Namen',
			'Personen, Orte, Ressorts und Publikationen werden unterschieden, wie sie geschrieben sind, und nicht anders: Zwei Schreibweisen sind zwei Namen, und zwei Personen gleichen Namens sind eine.',
		],
		dates: [
			'Erscheinungstag',
			'Ein Artikel gehört zu dem Tag, an dem er laut seinem Datensatz erschienen ist.',
		],
		addresses: [
			'Adressen',
			'Die Adresse eines Artikels besteht aus seinem Datum, seiner Überschrift und acht Ziffern, die aus der Dokumentnummer gebildet sind oder, wo es keine gibt, aus Publikation, Datum und Überschrift. Sie hängt weder von der Datei noch von anderen Artikeln ab, es sei denn, zwei haben dieselbe.',
		],
	},
} satisfies PageLabels['method'];
