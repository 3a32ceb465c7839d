import type { PageLabels } from '../labels.ts';

/** What the page of data files says, in Dutch. */
export const data = {
	title: 'Data',
	about:
		'De gegevens van alle artikelen op deze site als bestanden, om mee te tellen en te vergelijken.',
	toMethod: 'Hoe de artikelen zijn ingelezen',
	extent: (records, publications, years) => `${records} uit ${publications}, ${years}.`,
	withTexts:
		'Elk record bevat de tekst van het artikel. De teksten zijn van hun uitgevers: wat u ermee mag doen, staat in de licentie van de databank.',
	withoutTexts:
		'De records bevatten geen teksten, want die zijn van de uitgevers. De velden die woorden uit een tekst kunnen bevatten, zijn weggelaten:',
	files: 'Bestanden',
	csv: 'Een tabel met een rij per artikel: UTF-8 zonder bytevolgordeteken (BOM), met komma’s, volgens RFC 4180. In een lijst staat elk gegeven op een eigen regel, met verticale strepen tussen de delen.',
	jsonl:
		'Per artikel een regel met een JSON-object, met lijsten als lijsten en null voor wat niet bekend is.',
	datapackage:
		'Beschrijft beide bestanden en hun velden voor programma’s: een Data Package van Frictionless, versie 2.',
	order: 'Beide staan in de volgorde van de bestanden waaruit de artikelen zijn ingelezen.',
	load: 'De tabel laden',
	spreadsheet:
		'Importeer het bestand in een rekenblad als UTF-8, met alle kolommen als tekst. De waarden zijn precies zoals gedrukt; een waarde die met = + - of @ begint, zou een formule worden als u het bestand met een dubbelklik opende.',
	fields: 'Velden',
	always: 'nooit leeg',
	types: {
		string: 'tekst',
		integer: 'getal',
		date: 'datum',
		array: 'lijst',
		object: 'samengesteld',
	},
	meanings: {
		id: 'Naam van het artikel in zijn adres: datum, kop en acht hexadecimale cijfers. Blijft altijd gelijk.',
		headline: 'Kop zoals gedrukt, met de onderkop en zonder de katernnaam ervoor.',
		kicker: 'Katernnaam die voor de kop gedrukt staat.',
		alternativeHeadline: 'Onderkop, die ook in de kop staat.',
		byline: 'Auteursregel zoals gedrukt.',
		authors:
			'Personen uit de auteursregel: naam, plaats van herkomst van het bericht, functie. Zoals geschreven, niet onderscheiden of samengevoegd.',
		contributors: 'Personen die aan het slot van de tekst worden vermeld: naam, plaats, functie.',
		creditText: 'Persbureau, redactie of andere bronvermelding die geen persoon is.',
		dateline: 'Regel met de plaats waarmee de tekst opent.',
		datePublished: 'Dag van verschijning, ISO 8601.',
		timePublished: 'Tijd van verschijning in UTC, zoals 21:13Z.',
		publication: 'Naam van de krant of andere bron.',
		publicationCode: 'Code van de bron in de databank.',
		printSection: 'Katern van de krant, zoals gedrukt.',
		printColumn: 'Rubriek van de krant, zoals gedrukt.',
		printEdition: 'Editie, zoals gedrukt.',
		printPage: 'Pagina of pagina’s, zoals gedrukt.',
		volumeNumber: 'Jaargang, zoals gedrukt.',
		issueNumber: 'Nummer, zoals gedrukt.',
		issn: 'ISSN van de publicatie.',
		inLanguage: 'Taal van het artikel, een BCP 47-code; und als de taal niet bekend is.',
		publisher: 'Uitgever.',
		copyrightNotice: 'Auteursrechtregel, zoals gedrukt.',
		copyrightYear: 'Jaar in de auteursrechtregel.',
		wordCountDeclared: 'Aantal woorden dat de databank opgeeft.',
		wordCount: 'Aantal woorden dat in de tekst is geteld.',
		identifier: 'Documentnummer of ander nummer van de databank.',
		about: 'Onderwerpstermen van de databank: stelsel, code, term.',
		otherFields: 'Velden van de databank die hier geen naam hebben: veldnaam, waarde.',
		body: 'Tekst van het artikel, blok voor blok.',
		links: 'Links in de tekst: woorden, adres.',
		endnotes: 'Wat onder de tekst staat, zoals vermeldingen en rectificaties: soort, tekst.',
		source: 'Waar het record is gelezen: formaat, bestand, eerste regel, aantal regels, SHA-256.',
		sourceFormat: 'Databank en vorm waaruit het record is gelezen.',
		sourceFile: 'Naam van het bestand waaruit het is gelezen.',
		sourceLine: 'Regel van dat bestand waarop het record begint.',
		sourceLines: 'Aantal regels van het record.',
		sourceSha256: 'SHA-256 van de bytes van het record.',
	},
} satisfies PageLabels['data'];

/** What the page of the method says, in Dutch. */
export const method = {
	title: 'Werkwijze',
	about:
		'Hoe de artikelen op deze site zijn gehaald uit de bestanden waaruit ze zijn ingelezen, in getallen die kloppen.',
	toData: 'De records als bestanden',
	sum: 'In getallen',
	filesRead: 'Ingelezen bestanden',
	found: 'Gevonden records',
	refused: 'Geweigerd',
	duplicates: 'Weggelaten dubbelen',
	kept: 'Behouden artikelen',
	version: (release, digest) => `Broadsheet ${release}, leesmodule ${digest}`,
	counts: {
		files: { one: '# bestand', other: '# bestanden' },
		records: { one: '# record', other: '# records' },
		found: {
			one: 'Daarin is # record gevonden.',
			other: 'Daarin zijn # records gevonden.',
		},
		refused: {
			one: '# record kon niet worden gelezen en is geweigerd.',
			other: '# records konden niet worden gelezen en zijn geweigerd.',
		},
		duplicates: {
			one: '# record is een kopie van een ander en is weggelaten.',
			other: '# records zijn kopieën van andere en zijn weggelaten.',
		},
	},
	paragraph: 'Voor een methodeparagraaf',
	readFrom: (files, formats, reader) =>
		`De artikelen zijn met ${reader} ingelezen uit ${files} (${formats}).`,
	collectedBy: (name) => `Ze zijn verzameld door ${name}.`,
	collectedOn: (date) => `Ze zijn verzameld op ${date}.`,
	collectedByOn: (name, date) => `Ze zijn verzameld door ${name} op ${date}.`,
	noneRefused: 'Geen record is geweigerd.',
	noDuplicates: 'Geen record kwam er twee keer in voor.',
	keptOf: (articles, publications, first, last) =>
		`De verzameling bevat ${articles} uit ${publications}, verschenen tussen ${first} en ${last}.`,
	keptOfDay: (articles, publications, date) =>
		`De verzameling bevat ${articles} uit ${publications}, verschenen op ${date}.`,
	between: ' ',
	sameRecords:
		'Records met hetzelfde documentnummer, of met dezelfde publicatie, datum en tekst, zijn als gelijk beschouwd.',
	files: 'Bestanden',
	format: 'Formaat',
	formats: {
		factiva: 'Factiva',
		'factiva-tagged': 'Factiva, met veldnamen',
		'factiva-html': 'Factiva, HTML',
		'factiva-rtf': 'Factiva, RTF',
		nexis: 'Nexis',
		'nexis-uni': 'Nexis Uni',
		proquest: 'ProQuest',
		markdown: 'Markdown',
	},
	noFormat: 'Geen leesbaar record',
	file: 'Bestand',
	size: 'Grootte',
	lines: 'Regels',
	line: (number) => `regel ${number}`,
	records: 'Records',
	keptShort: 'Behouden',
	first: (shown, all) => `De eerste ${shown} van ${all}.`,
	all: 'De hele lijst',
	nothingRefused:
		'Er is niets geweigerd. Een site wordt niet gepubliceerd zolang een bestand of record in de mappen niet kan worden gelezen.',
	someRefused:
		'Deze bestanden of records konden niet worden gelezen en hebben geen pagina. De site kan pas worden gepubliceerd als ze zijn verbeterd of verplaatst.',
	noDuplicatesLong: 'Geen record staat twee keer in de bestanden.',
	someDuplicates:
		'Een record dat nog eens voorkomt, in hetzelfde bestand of in een ander, is weggelaten; het eerste in de volgorde van de bestanden is behouden.',
	keptIn: (file, line) => `behouden uit ${file}, regel ${line}`,
	copyIn: (file, line) => `kopie in ${file}, regel ${line}`,
	noticed: 'Opmerkingen',
	nothingNoticed: 'Verder is niets opgevallen.',
	someNoticed: 'Wat bij het inlezen van de bestanden is opgevallen:',
	remark: 'Opmerking',
	times: 'Aantal',
	remarks: {
		'duplicate-address':
			'Een andere tekst heeft dezelfde publicatie, datum en kop; beide zijn behouden.',
		'text-outside-record': 'Tekst die bij geen enkel record hoort, weggelaten.',
		'cut-off':
			'Het bestand eindigt midden in een artikel; in het laatste kunnen woorden ontbreken.',
		'windows-1252': 'Regels die geen UTF-8 zijn, gelezen als Windows-1252.',
		'control-characters': 'Stuurtekens, weggelaten.',
		'replacement-character': 'Letters die verloren waren voordat het bestand hier kwam.',
		'ambiguous-format': 'Een bestand dat op meer dan één soort export lijkt.',
		'unknown-language': 'Een taal waarvan de naam niet bekend is.',
		'missing-copyright': 'Geen auteursrechtregel.',
		'ambiguous-headline': 'Een kop die op twee manieren kan worden gelezen.',
		'ambiguous-edition-page-volume': 'Regels die editie, pagina of jaargang kunnen zijn.',
		'ambiguous-byline': 'Een auteursregel die op twee manieren kan worden gelezen.',
		'unreadable-byline':
			'Een auteursregel die niemand noemt; getoond zoals gedrukt, zonder auteurs.',
		'unknown-header-line':
			'Een regel in de koptekst van het record zonder naam, bewaard bij de andere velden.',
		'word-count-mismatch':
			'Veel meer of minder woorden dan de databank opgeeft; misschien is de tekst afgebroken.',
		'empty-text': 'Een record zonder tekst.',
		'accession-number-mismatch':
			'Een documentnummer dat een andere datum of bron noemt dan het record.',
		'missing-language': 'Het record vermeldt zijn taal niet.',
		'term-relevance': 'Percentages bij onderwerpstermen, weggelaten.',
		'headline-numbers': 'Nummers voor de koppen van een lijst, weggelaten.',
		'cover-page': 'Een pagina van de databank rond de artikelen, weggelaten.',
		'search-summary': 'Een samenvatting van de zoekopdracht, weggelaten.',
		'page-header': 'Een paginaregel van de databank, weggelaten.',
	},
	rules: 'Regels voor het inlezen',
	rulesOf: {
		text: [
			'Tekst',
			'Geen woord wordt veranderd en geen woord gaat verloren: elk teken van een record staat in een veld, in de tekst of in een noot, of is als weggelaten vermeld.',
		],
		same: [
			'Dubbelen',
			'Twee records zijn gelijk als ze hetzelfde documentnummer hebben, of dezelfde publicatie, datum en tekst. Het eerste wordt behouden.',
		],
		words: [
			'Woorden',
			'Een woord is wat tussen spaties staat en een letter of cijfer bevat. In het Chinees, Japans en Thai tellen letters en cijfers een voor een, en een woord in Latijnse letters als één. Alleen de tekst wordt geteld, zonder kop en noten.',
		],
		names: [
			'Namen',
			'Personen, plaatsen, katernen en publicaties worden onderscheiden zoals ze zijn geschreven en op geen andere manier: twee schrijfwijzen zijn twee namen, en twee personen met dezelfde naam zijn één.',
		],
		dates: ['Datums', 'Een artikel is van de dag waarop het volgens zijn record is verschenen.'],
		addresses: [
			'Adressen',
			'Het adres van een artikel bestaat uit zijn datum, zijn kop en acht cijfers die zijn afgeleid van het documentnummer, of van publicatie, datum en kop als dat er niet is. Het hangt niet af van het bestand of van andere artikelen, tenzij twee hetzelfde adres hebben.',
		],
	},
} satisfies PageLabels['method'];
