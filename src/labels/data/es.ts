import type { PageLabels } from '../labels.ts';

/** What the page of data files says, in Spanish. */
export const data = {
	title: 'Datos',
	about: 'Los registros de todos los artículos de este sitio en archivos, para contar y comparar.',
	toMethod: 'Cómo se leyeron los artículos',
	extent: (records, publications, years) => `${records} de ${publications}, ${years}.`,
	withTexts:
		'Cada registro contiene el texto de su artículo. Los textos pertenecen a sus editoriales: lo que puede hacer con ellos es lo que permite la licencia de la base de datos.',
	withoutTexts:
		'Los registros van sin los textos, que pertenecen a las editoriales. Se omiten los campos que pueden contener palabras de un texto:',
	files: 'Archivos',
	csv: 'Una tabla con una fila por artículo: UTF-8 sin marca de orden de bytes, comas, RFC 4180. Una lista tiene un elemento por línea, con las partes separadas por barras verticales.',
	jsonl:
		'En cada línea, un objeto JSON de un artículo; las listas son listas, y lo que no se sabe es null.',
	datapackage:
		'Describe ambos archivos y sus campos para los programas: un Data Package de Frictionless, versión 2.',
	order: 'Ambos siguen el orden de los archivos de los que se leyeron los artículos.',
	load: 'Cargar la tabla',
	spreadsheet:
		'En una hoja de cálculo, importe el archivo como UTF-8 y con todas las columnas como texto. Los valores son exactamente los impresos, y uno que empiece por = + - o @ se convertiría en fórmula si el archivo se abriera con un doble clic.',
	fields: 'Campos',
	always: 'nunca vacío',
	types: {
		string: 'texto',
		integer: 'número',
		date: 'fecha',
		array: 'lista',
		object: 'objeto',
	},
	meanings: {
		id: 'Nombre del artículo en su dirección: fecha, titular y ocho dígitos hexadecimales. No cambia.',
		headline: 'Titular tal como se imprimió, con su subtítulo y sin la sección que lo precede.',
		kicker: 'Sección impresa delante del titular.',
		alternativeHeadline: 'Subtítulo, que también figura en el titular.',
		byline: 'Firma, tal como se imprimió.',
		authors:
			'Personas de la firma: nombre, lugar de envío, cargo. Tal como están escritas, sin distinguir ni unificar los nombres.',
		contributors: 'Personas que figuran al final del texto: nombre, lugar, cargo.',
		creditText: 'Agencia, redacción u otro crédito que no es una persona.',
		dateline: 'Lugar y fecha con que se abre el texto.',
		datePublished: 'Día de publicación, ISO 8601.',
		timePublished: 'Hora de publicación en UTC, como 21:13Z.',
		publication: 'Nombre del periódico o de otra fuente.',
		publicationCode: 'Código de la fuente en la base de datos.',
		printSection: 'Sección del periódico, tal como se imprimió.',
		printColumn: 'Columna del periódico, tal como se imprimió.',
		printEdition: 'Edición, tal como se imprimió.',
		printPage: 'Página o páginas, tal como se imprimieron.',
		volumeNumber: 'Volumen, tal como se imprimió.',
		issueNumber: 'Número, tal como se imprimió.',
		issn: 'ISSN de la publicación.',
		inLanguage: 'Idioma del artículo, etiqueta BCP 47; «und» si no se conoce.',
		publisher: 'Editorial.',
		copyrightNotice: 'Línea de derechos de autor, tal como se imprimió.',
		copyrightYear: 'Año de la línea de derechos de autor.',
		wordCountDeclared: 'Número de palabras que declara la base de datos.',
		wordCount: 'Número de palabras contadas en el texto.',
		identifier: 'Número de documento u otro número de la base de datos.',
		about: 'Términos de indización de la base de datos: esquema, código, nombre.',
		otherFields: 'Campos de la base de datos que aquí no tienen nombre: etiqueta, valor.',
		body: 'Texto del artículo, bloque por bloque.',
		links: 'Enlaces del texto: palabras, dirección.',
		endnotes: 'Lo que sigue al texto, como créditos y fes de errores: clase, texto.',
		source:
			'Dónde se leyó el registro: formato, archivo, primera línea, número de líneas, SHA-256.',
		sourceFormat: 'Base de datos y forma de las que se leyó el registro.',
		sourceFile: 'Nombre del archivo del que se leyó.',
		sourceLine: 'Línea de ese archivo en que empieza el registro.',
		sourceLines: 'Número de líneas del registro.',
		sourceSha256: 'SHA-256 de los bytes del registro.',
	},
} satisfies PageLabels['data'];

/** What the page of the method says, in Spanish. */
export const method = {
	title: 'Método',
	about:
		'Cómo salieron los artículos de este sitio de los archivos leídos, en números que cuadran.',
	toData: 'Los registros en archivos',
	sum: 'En números',
	filesRead: 'Archivos leídos',
	found: 'Registros encontrados',
	refused: 'Rechazados',
	duplicates: 'Duplicados omitidos',
	kept: 'Artículos conservados',
	version: (release, digest) => `Broadsheet ${release}, módulo de lectura ${digest}`,
	counts: {
		files: { one: '# archivo', other: '# archivos' },
		records: { one: '# registro', other: '# registros' },
		found: {
			one: 'En ellos se encontró # registro.',
			other: 'En ellos se encontraron # registros.',
		},
		refused: {
			one: '# registro no se pudo leer y se rechazó.',
			other: '# registros no se pudieron leer y se rechazaron.',
		},
		duplicates: {
			one: '# registro es duplicado de otro y se omitió.',
			other: '# registros son duplicados de otros y se omitieron.',
		},
	},
	paragraph: 'Para un apartado de metodología',
	readFrom: (files, formats, reader) =>
		`Los artículos se leyeron con ${reader} a partir de ${files} (${formats}).`,
	collectedBy: (name) => `Los reunió ${name}.`,
	collectedOn: (date) => `Se reunieron el ${date}.`,
	collectedByOn: (name, date) => `Los reunió ${name} el ${date}.`,
	noneRefused: 'No se rechazó ningún registro.',
	noDuplicates: 'Ningún registro figuraba dos veces.',
	keptOf: (articles, publications, first, last) =>
		`La colección reúne ${articles} de ${publications}, publicados entre el ${first} y el ${last}.`,
	keptOfDay: (articles, publications, date) =>
		`La colección reúne ${articles} de ${publications}, con fecha del ${date}.`,
	between: ' ',
	sameRecords:
		'Se tuvieron por iguales los registros con el mismo número de documento, o con la misma publicación, fecha y texto.',
	files: 'Archivos',
	format: 'Formato',
	formats: {
		factiva: 'Factiva',
		'factiva-tagged': 'Factiva, con nombres de campo',
		'factiva-html': 'Factiva, HTML',
		'factiva-rtf': 'Factiva, RTF',
		nexis: 'Nexis',
		'nexis-uni': 'Nexis Uni',
		proquest: 'ProQuest',
		markdown: 'Markdown',
	},
	noFormat: 'Ningún registro legible',
	file: 'Archivo',
	size: 'Tamaño',
	lines: 'Líneas',
	line: (number) => `línea ${number}`,
	records: 'Registros',
	keptShort: 'Conservados',
	first: (shown, all) => `${shown} primeros elementos de ${all}.`,
	all: 'La lista completa',
	nothingRefused:
		'No se rechazó nada. Un sitio no se publica mientras no se pueda leer un archivo o un registro de sus carpetas.',
	someRefused:
		'Estos archivos o registros no se pudieron leer y no tienen página. El sitio no se puede publicar hasta que se corrijan o se retiren.',
	noDuplicatesLong: 'Ningún registro figura dos veces en los archivos.',
	someDuplicates:
		'Un registro que aparece de nuevo, en el mismo archivo o en otro, se omite; se conserva el primero, en el orden de los archivos.',
	keptIn: (file, line) => `conservado de ${file}, línea ${line}`,
	copyIn: (file, line) => `duplicado en ${file}, línea ${line}`,
	noticed: 'Lo que se observó',
	nothingNoticed: 'No se observó nada más.',
	someNoticed: 'Lo que se observó al leer los archivos:',
	remark: 'Observación',
	times: 'Veces',
	remarks: {
		'duplicate-address':
			'Otro texto tiene la misma publicación, fecha y titular; se conservan ambos.',
		'text-outside-record': 'Texto que no pertenece a ningún registro, omitido.',
		'cut-off': 'El archivo se interrumpe a la mitad; al último artículo pueden faltarle palabras.',
		'windows-1252': 'Líneas que no son UTF-8, leídas como Windows-1252.',
		'control-characters': 'Caracteres de control, omitidos.',
		'replacement-character': 'Letras que se perdieron antes de que el archivo llegara aquí.',
		'ambiguous-format': 'Un archivo que parece más de una clase de exportación.',
		'unknown-language': 'Un idioma cuyo nombre no se conoce.',
		'missing-copyright': 'Sin línea de derechos de autor.',
		'ambiguous-headline': 'Un titular que se puede leer de dos maneras.',
		'ambiguous-edition-page-volume': 'Líneas que pueden ser la edición, la página o el volumen.',
		'ambiguous-byline': 'Una firma que se puede leer de dos maneras.',
		'unreadable-byline':
			'Una firma que no nombra a nadie; se muestra tal como se imprimió, sin autores.',
		'unknown-header-line':
			'Una línea de la cabecera que no tiene nombre, conservada entre los otros campos.',
		'word-count-mismatch':
			'Muchas más o muchas menos palabras de las que declara la base de datos; el texto puede estar cortado.',
		'empty-text': 'Un registro sin texto.',
		'accession-number-mismatch':
			'Un número de documento que indica otra fecha u otra fuente que el registro.',
		'missing-language': 'El registro no indica su idioma.',
		'term-relevance': 'Porcentajes de los términos de indización, omitidos.',
		'headline-numbers': 'Números delante de los titulares de una lista, omitidos.',
		'cover-page': 'Una página de la base de datos antes o después de los artículos, omitida.',
		'search-summary': 'Un resumen de la búsqueda, omitido.',
		'page-header': 'Una línea de página de la base de datos, omitida.',
	},
	rules: 'Reglas',
	rulesOf: {
		text: [
			'Texto',
			'No se altera ni se pierde ninguna palabra: cada carácter de un registro está en un campo, en el texto o en una nota, o consta como omitido.',
		],
		same: [
			'Duplicados',
			'Dos registros son iguales si tienen el mismo número de documento, o la misma publicación, fecha y texto. Se conserva el primero.',
		],
		words: [
			'Palabras',
			'Una palabra es lo que está entre espacios y tiene una letra o una cifra. En chino, japonés y tailandés, las letras y las cifras cuentan una por una, y una palabra en letras latinas como una sola. Solo se cuenta el texto, sin el titular ni las notas.',
		],
		names: [
			'Nombres',
			'Las personas, los lugares, las secciones y las publicaciones se distinguen por cómo están escritos, y de ningún otro modo: dos grafías son dos nombres, y dos personas del mismo nombre son una.',
		],
		dates: ['Fechas', 'Un artículo es del día en que, según su registro, se publicó.'],
		addresses: [
			'Direcciones',
			'La dirección de un artículo se compone de su fecha, su titular y ocho dígitos obtenidos de su número de documento o, si no lo tiene, de la publicación, la fecha y el titular. No depende del archivo ni de otros artículos, salvo que dos tengan la misma.',
		],
	},
} satisfies PageLabels['method'];
