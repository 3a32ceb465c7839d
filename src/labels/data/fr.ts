import type { PageLabels } from '../labels.ts';

/** What the page of data files says, in French. */
export const data = {
	title: 'Données',
	about: 'Les notices de tous les articles de ce site en fichiers, pour compter et comparer.',
	toMethod: 'Comment les articles ont été lus',
	extent: (records, publications, years) => `${records} de ${publications}, ${years}.`,
	withTexts:
		'Chaque notice contient le texte de son article. Les textes appartiennent à leurs éditeurs\u00a0: ce que vous pouvez en faire est ce que permet la licence de la base de données.',
	withoutTexts:
		'Les notices sont fournies sans les textes, qui appartiennent aux éditeurs. Les champs qui peuvent contenir des mots d’un texte sont omis\u00a0:',
	files: 'Fichiers',
	csv: 'Un tableau avec une ligne par article\u00a0: UTF-8 sans indicateur d’ordre des octets, virgules, RFC\u00a04180. Une liste a un élément par ligne, dont les parties sont séparées par des barres verticales.',
	jsonl:
		'À chaque ligne, un objet JSON pour un article\u00a0: les listes y sont des listes, et ce qui n’est pas connu y est null.',
	datapackage:
		'Décrit les deux fichiers et leurs champs pour les programmes\u00a0: un Data Package de Frictionless, version\u00a02.',
	order: 'Tous deux suivent l’ordre des fichiers d’où les articles ont été lus.',
	load: 'Charger le tableau',
	spreadsheet:
		'Dans un tableur, importez le fichier en UTF-8, avec toutes les colonnes en texte. Les valeurs sont exactement celles qui ont été imprimées, et celle qui commence par = + - ou @ deviendrait une formule si l’on ouvrait le fichier d’un double clic.',
	fields: 'Champs',
	always: 'jamais vide',
	types: {
		string: 'texte',
		integer: 'nombre',
		date: 'date',
		array: 'liste',
		object: 'objet',
	},
	meanings: {
		id: 'Nom de l’article dans son adresse\u00a0: date, titre et huit chiffres hexadécimaux. Il ne change pas.',
		headline: 'Titre tel qu’imprimé, avec son sous-titre et sans la rubrique qui le précède.',
		kicker: 'Rubrique imprimée devant le titre.',
		alternativeHeadline: 'Sous-titre, qui figure aussi dans le titre.',
		byline: 'Signature telle qu’imprimée.',
		authors:
			'Personnes de la signature\u00a0: nom, lieu d’envoi, fonction. Telles qu’écrites, sans distinguer ni rapprocher les noms.',
		contributors: 'Personnes nommées à la fin du texte\u00a0: nom, lieu, fonction.',
		creditText: 'Agence, service ou autre crédit qui n’est pas une personne.',
		dateline: 'Lieu et date en tête du texte.',
		datePublished: 'Jour de parution, ISO\u00a08601.',
		timePublished: 'Heure de publication en UTC, par exemple 21:13Z.',
		publication: 'Nom du journal ou d’une autre source.',
		publicationCode: 'Code de la source dans la base de données.',
		printSection: 'Rubrique du journal, telle qu’imprimée.',
		printColumn: 'Chronique du journal, telle qu’imprimée.',
		printEdition: 'Édition, telle qu’imprimée.',
		printPage: 'Page ou pages, telles qu’imprimées.',
		volumeNumber: 'Volume, tel qu’imprimé.',
		issueNumber: 'Numéro, tel qu’imprimé.',
		issn: 'ISSN de la publication.',
		inLanguage:
			'Langue de l’article, étiquette BCP\u00a047\u202f; «\u202fund\u202f» si elle n’est pas connue.',
		publisher: 'Éditeur.',
		copyrightNotice: 'Mention de copyright, telle qu’imprimée.',
		copyrightYear: 'Année de la mention de copyright.',
		wordCountDeclared: 'Nombre de mots indiqué par la base de données.',
		wordCount: 'Nombre de mots comptés dans le texte.',
		identifier: 'Numéro de document ou autre numéro de la base de données.',
		about: 'Termes d’indexation de la base de données\u00a0: vocabulaire, code, libellé.',
		otherFields: 'Champs de la base de données sans nom ici\u00a0: intitulé, valeur.',
		body: 'Texte de l’article, bloc par bloc.',
		links: 'Liens du texte\u00a0: mots, adresse.',
		endnotes: 'Ce qui suit le texte, comme les crédits et les rectificatifs\u00a0: genre, texte.',
		source:
			'Où la notice a été lue\u00a0: format, fichier, première ligne, nombre de lignes, SHA-256.',
		sourceFormat: 'Base de données et forme d’où la notice a été lue.',
		sourceFile: 'Nom du fichier d’où elle a été lue.',
		sourceLine: 'Ligne de ce fichier où la notice commence.',
		sourceLines: 'Nombre de lignes de la notice.',
		sourceSha256: 'SHA-256 des octets de la notice.',
	},
} satisfies PageLabels['data'];

/** What the page of the method says, in French. */
export const method = {
	title: 'Méthode',
	about:
		'Comment les articles de ce site sont issus des fichiers lus, en chiffres dont le compte est juste.',
	toData: 'Les notices en fichiers',
	sum: 'En chiffres',
	filesRead: 'Fichiers lus',
	found: 'Notices trouvées',
	refused: 'Refus',
	duplicates: 'Doublons omis',
	kept: 'Articles conservés',
	version: (release, digest) => `Broadsheet ${release}, module de lecture ${digest}`,
	counts: {
		files: { one: '# fichier', other: '# fichiers' },
		records: { one: '# notice', other: '# notices' },
		found: { one: '# notice y a été trouvée.', other: '# notices y ont été trouvées.' },
		refused: {
			one: '# notice n’a pas pu être lue et a été refusée.',
			other: '# notices n’ont pas pu être lues et ont été refusées.',
		},
		duplicates: {
			one: '# notice est le doublon d’une autre et a été omise.',
			other: '# notices sont les doublons d’autres et ont été omises.',
		},
	},
	paragraph: 'Pour une section de méthode',
	readFrom: (files, formats, reader) =>
		`Les articles ont été lus avec ${reader} à partir de ${files} (${formats}).`,
	collectedBy: (name) => `Ils ont été réunis par ${name}.`,
	collectedOn: (date) => `Ils ont été réunis le ${date}.`,
	collectedByOn: (name, date) => `Ils ont été réunis par ${name} le ${date}.`,
	noneRefused: 'Aucune notice n’a été refusée.',
	noDuplicates: 'Aucune notice ne figurait deux fois.',
	keptOf: (articles, publications, first, last) =>
		`La collection réunit ${articles} de ${publications}, parus entre le ${first} et le ${last}.`,
	keptOfDay: (articles, publications, date) =>
		`La collection réunit ${articles} de ${publications}, à la date du ${date}.`,
	between: ' ',
	sameRecords:
		'Ont été tenues pour identiques les notices de même numéro de document, ou de mêmes publication, date et texte.',
	files: 'Fichiers',
	format: 'Format',
	formats: {
		factiva: 'Factiva',
		'factiva-tagged': 'Factiva, avec noms de champs',
		'factiva-html': 'Factiva, HTML',
		'factiva-rtf': 'Factiva, RTF',
		nexis: 'Nexis',
		'nexis-uni': 'Nexis Uni',
		proquest: 'ProQuest',
		markdown: 'Markdown',
	},
	noFormat: 'Aucune notice lisible',
	file: 'Fichier',
	size: 'Taille',
	lines: 'Lignes',
	line: (number) => `ligne\u00a0${number}`,
	records: 'Notices',
	keptShort: 'Conservées',
	first: (shown, all) => `${shown} premiers éléments sur ${all}.`,
	all: 'La liste entière',
	nothingRefused:
		'Rien n’a été refusé. Un site n’est pas publié tant qu’un fichier ou une notice de ses dossiers ne peut pas être lu.',
	someRefused:
		'Ces fichiers ou notices n’ont pas pu être lus et n’ont pas de page. Le site ne peut pas être publié avant qu’ils soient corrigés ou déplacés.',
	noDuplicatesLong: 'Aucune notice ne figure deux fois dans les fichiers.',
	someDuplicates:
		'Une notice rencontrée de nouveau, dans le même fichier ou dans un autre, est omise\u202f; la première est conservée, dans l’ordre des fichiers.',
	keptIn: (file, line) => `conservé d’après ${file}, ligne\u00a0${line}`,
	copyIn: (file, line) => `doublon dans ${file}, ligne\u00a0${line}`,
	noticed: 'Ce qui a été relevé',
	nothingNoticed: 'Rien d’autre n’a été relevé.',
	someNoticed: 'Ce qui a été relevé à la lecture des fichiers\u00a0:',
	remark: 'Remarque',
	times: 'Nombre',
	remarks: {
		'duplicate-address':
			'Un autre texte a les mêmes publication, date et titre\u202f; les deux sont conservés.',
		'text-outside-record': 'Texte qui n’appartient à aucune notice, omis.',
		'cut-off':
			'Le fichier s’interrompt au milieu\u202f; des mots peuvent manquer au dernier article.',
		'windows-1252': 'Lignes qui ne sont pas en UTF-8, lues en Windows-1252.',
		'control-characters': 'Caractères de commande, omis.',
		'replacement-character': 'Lettres perdues avant que le fichier n’arrive ici.',
		'ambiguous-format': 'Un fichier qui ressemble à plus d’un genre d’export.',
		'unknown-language': 'Une langue dont le nom n’est pas connu.',
		'missing-copyright': 'Pas de mention de copyright.',
		'ambiguous-headline': 'Un titre qui peut se lire de deux façons.',
		'ambiguous-edition-page-volume': 'Des lignes qui peuvent être l’édition, la page ou le volume.',
		'ambiguous-byline': 'Une signature qui peut se lire de deux façons.',
		'unreadable-byline':
			'Une signature qui ne nomme personne\u202f; affichée telle qu’imprimée, sans auteur.',
		'unknown-header-line':
			'Une ligne de l’en-tête qui n’a pas de nom, conservée parmi les autres champs.',
		'word-count-mismatch':
			'Bien plus ou bien moins de mots que n’en indique la base de données\u202f; le texte est peut-être coupé.',
		'empty-text': 'Une notice sans texte.',
		'accession-number-mismatch':
			'Un numéro de document qui indique une autre date ou une autre source que la notice.',
		'missing-language': 'La notice n’indique pas sa langue.',
		'term-relevance': 'Pourcentages des termes d’indexation, omis.',
		'headline-numbers': 'Numéros devant les titres d’une liste, omis.',
		'cover-page': 'Une page de la base de données avant ou après les articles, omise.',
		'search-summary': 'Un résumé de la recherche, omis.',
		'page-header': 'Une ligne de page de la base de données, omise.',
	},
	rules: 'Règles',
	rulesOf: {
		text: [
			'Texte',
			'Aucun mot n’est modifié, aucun n’est perdu\u00a0: chaque caractère d’une notice est dans un champ, dans le texte ou dans une note, ou bien il est signalé comme omis.',
		],
		same: [
			'Doublons',
			'Deux notices sont identiques si elles ont le même numéro de document, ou les mêmes publication, date et texte. La première est conservée.',
		],
		words: [
			'Mots',
			'Un mot est ce qui se trouve entre des espaces et contient une lettre ou un chiffre. En chinois, en japonais et en thaï, les lettres et les chiffres comptent un par un, et un mot en lettres latines pour un seul. Seul le texte est compté, sans le titre ni les notes.',
		],
		names: [
			'Noms',
			'Les personnes, les lieux, les rubriques et les publications se distinguent par leur graphie, et par rien d’autre\u00a0: deux graphies sont deux noms, et deux personnes du même nom n’en font qu’une.',
		],
		dates: ['Dates', 'Un article est du jour où, selon sa notice, il a paru.'],
		addresses: [
			'Adresses',
			'L’adresse d’un article est faite de sa date, de son titre et de huit chiffres tirés de son numéro de document ou, s’il n’en a pas, de la publication, de la date et du titre. Elle ne dépend ni du fichier ni des autres articles, sauf si deux ont la même.',
		],
	},
} satisfies PageLabels['method'];
