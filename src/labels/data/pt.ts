import type { PageLabels } from '../labels.ts';

/** What the page of data files says, in Portuguese, as it is written in Brazil. */
export const data = {
	title: 'Dados',
	about: 'Os registros de todos os artigos deste site em arquivos, para contar e comparar.',
	toMethod: 'Como os artigos foram lidos',
	extent: (records, publications, years) => `${records} de ${publications}, ${years}.`,
	withTexts:
		'Cada registro traz o texto do seu artigo. Os textos pertencem às editoras: o que você pode fazer com eles é o que a licença do banco de dados permite.',
	withoutTexts:
		'Os registros vêm sem os textos, que pertencem às editoras. São omitidos os campos que podem conter palavras de um texto:',
	files: 'Arquivos',
	csv: 'Uma tabela com uma linha por artigo: UTF-8 sem marca de ordem de bytes, vírgulas, RFC 4180. Uma lista tem um item por linha, com as partes separadas por barras verticais.',
	jsonl:
		'Em cada linha, um objeto JSON de um artigo; as listas são listas, e o que não se sabe é null.',
	datapackage:
		'Descreve os dois arquivos e seus campos para programas: um Data Package da Frictionless, versão 2.',
	order: 'Ambos seguem a ordem dos arquivos de onde os artigos foram lidos.',
	load: 'Carregar a tabela',
	spreadsheet:
		'Em uma planilha, importe o arquivo como UTF-8 e com todas as colunas como texto. Os valores são exatamente os impressos, e um que comece com = + - ou @ viraria fórmula se o arquivo fosse aberto com um clique duplo.',
	fields: 'Campos',
	always: 'nunca vazio',
	types: {
		string: 'texto',
		integer: 'número',
		date: 'data',
		array: 'lista',
		object: 'objeto',
	},
	meanings: {
		id: 'Nome do artigo em seu endereço: data, título e oito dígitos hexadecimais. Não muda.',
		headline: 'Título como impresso, com a linha fina e sem o caderno que o antecede.',
		kicker: 'Caderno impresso antes do título.',
		alternativeHeadline: 'Linha fina, que também está no título.',
		byline: 'Assinatura, como impressa.',
		authors:
			'Pessoas da assinatura: nome, lugar de envio, função. Como estão escritas, sem distinguir nem unificar os nomes.',
		contributors: 'Pessoas citadas no fim do texto: nome, lugar, função.',
		creditText: 'Agência, redação ou outro crédito que não é uma pessoa.',
		dateline: 'Local e data que abrem o texto.',
		datePublished: 'Dia de publicação, ISO 8601.',
		timePublished: 'Hora de publicação em UTC, como 21:13Z.',
		publication: 'Nome do jornal ou de outra fonte.',
		publicationCode: 'Código da fonte no banco de dados.',
		printSection: 'Caderno do jornal, como impresso.',
		printColumn: 'Coluna do jornal, como impressa.',
		printEdition: 'Edição, como impressa.',
		printPage: 'Página ou páginas, como impressas.',
		volumeNumber: 'Volume, como impresso.',
		issueNumber: 'Número, como impresso.',
		issn: 'ISSN da publicação.',
		inLanguage: 'Idioma do artigo, código BCP 47; “und” se não é conhecido.',
		publisher: 'Editora.',
		copyrightNotice: 'Linha de direitos autorais, como impressa.',
		copyrightYear: 'Ano da linha de direitos autorais.',
		wordCountDeclared: 'Número de palavras declarado pelo banco de dados.',
		wordCount: 'Número de palavras contadas no texto.',
		identifier: 'Número do documento ou outro número do banco de dados.',
		about: 'Termos de indexação do banco de dados: esquema, código, nome.',
		otherFields: 'Campos do banco de dados que não têm nome aqui: rótulo, valor.',
		body: 'Texto do artigo, bloco por bloco.',
		links: 'Links do texto: palavras, endereço.',
		endnotes: 'O que vem depois do texto, como créditos e correções: tipo, texto.',
		source:
			'Onde o registro foi lido: formato, arquivo, primeira linha, número de linhas, SHA-256.',
		sourceFormat: 'Banco de dados e forma de onde o registro foi lido.',
		sourceFile: 'Nome do arquivo de onde ele foi lido.',
		sourceLine: 'Linha desse arquivo em que o registro começa.',
		sourceLines: 'Número de linhas do registro.',
		sourceSha256: 'SHA-256 dos bytes do registro.',
	},
} satisfies PageLabels['data'];

/** What the page of the method says, in Portuguese, as it is written in Brazil. */
export const method = {
	title: 'Método',
	about: 'Como os artigos deste site saíram dos arquivos lidos, em números que fecham.',
	toData: 'Os registros em arquivos',
	sum: 'Em números',
	filesRead: 'Arquivos lidos',
	found: 'Registros encontrados',
	refused: 'Recusados',
	duplicates: 'Duplicatas omitidas',
	kept: 'Artigos mantidos',
	version: (release, digest) => `Broadsheet ${release}, módulo de leitura ${digest}`,
	counts: {
		files: { one: '# arquivo', other: '# arquivos' },
		records: { one: '# registro', other: '# registros' },
		found: {
			one: '# registro foi encontrado neles.',
			other: '# registros foram encontrados neles.',
		},
		refused: {
			one: '# registro não pôde ser lido e foi recusado.',
			other: '# registros não puderam ser lidos e foram recusados.',
		},
		duplicates: {
			one: '# registro é duplicata de outro e foi omitido.',
			other: '# registros são duplicatas de outros e foram omitidos.',
		},
	},
	paragraph: 'Para uma seção de métodos',
	readFrom: (files, formats, reader) =>
		`Os artigos foram lidos com ${reader} a partir de ${files} (${formats}).`,
	collectedBy: (name) => `Foram reunidos por ${name}.`,
	collectedOn: (date) => `Foram reunidos em ${date}.`,
	collectedByOn: (name, date) => `Foram reunidos por ${name} em ${date}.`,
	noneRefused: 'Nenhum registro foi recusado.',
	noDuplicates: 'Nenhum registro aparecia duas vezes.',
	keptOf: (articles, publications, first, last) =>
		`A coleção reúne ${articles} de ${publications}, publicados entre ${first} e ${last}.`,
	keptOfDay: (articles, publications, date) =>
		`A coleção reúne ${articles} de ${publications}, com a data de ${date}.`,
	between: ' ',
	sameRecords:
		'Foram considerados iguais os registros com o mesmo número do documento, ou com a mesma publicação, a mesma data e o mesmo texto.',
	files: 'Arquivos',
	format: 'Formato',
	formats: {
		factiva: 'Factiva',
		'factiva-tagged': 'Factiva, com nomes de campos',
		'factiva-html': 'Factiva, HTML',
		'factiva-rtf': 'Factiva, RTF',
		nexis: 'Nexis',
		'nexis-uni': 'Nexis Uni',
		proquest: 'ProQuest',
		markdown: 'Markdown',
	},
	noFormat: 'Nenhum registro legível',
	file: 'Arquivo',
	size: 'Tamanho',
	lines: 'Linhas',
	line: (number) => `linha ${number}`,
	records: 'Registros',
	keptShort: 'Mantidos',
	first: (shown, all) => `Primeiros ${shown} itens de ${all}.`,
	all: 'A lista completa',
	nothingRefused:
		'Nada foi recusado. Um site não é publicado enquanto um arquivo ou um registro de suas pastas não puder ser lido.',
	someRefused:
		'Estes arquivos ou registros não puderam ser lidos e não têm página. O site não pode ser publicado antes que sejam corrigidos ou retirados.',
	noDuplicatesLong: 'Nenhum registro aparece duas vezes nos arquivos.',
	someDuplicates:
		'Um registro que aparece de novo, no mesmo arquivo ou em outro, é omitido; o primeiro é mantido, na ordem dos arquivos.',
	keptIn: (file, line) => `mantido de ${file}, linha ${line}`,
	copyIn: (file, line) => `duplicata em ${file}, linha ${line}`,
	noticed: 'O que foi observado',
	nothingNoticed: 'Nada mais foi observado.',
	someNoticed: 'O que foi observado na leitura dos arquivos:',
	remark: 'Observação',
	times: 'Vezes',
	remarks: {
		'duplicate-address':
			'Outro texto tem a mesma publicação, a mesma data e o mesmo título; ambos são mantidos.',
		'text-outside-record': 'Texto que não pertence a nenhum registro, omitido.',
		'cut-off': 'O arquivo é interrompido no meio; podem faltar palavras no último artigo.',
		'windows-1252': 'Linhas que não são UTF-8, lidas como Windows-1252.',
		'control-characters': 'Caracteres de controle, omitidos.',
		'replacement-character': 'Letras perdidas antes que o arquivo chegasse aqui.',
		'ambiguous-format': 'Um arquivo que parece mais de um tipo de exportação.',
		'unknown-language': 'Um idioma cujo nome não é conhecido.',
		'missing-copyright': 'Sem linha de direitos autorais.',
		'ambiguous-headline': 'Um título que pode ser lido de duas maneiras.',
		'ambiguous-edition-page-volume': 'Linhas que podem ser edição, página ou volume.',
		'ambiguous-byline': 'Uma assinatura que pode ser lida de duas maneiras.',
		'unreadable-byline':
			'Uma assinatura que não cita ninguém; mostrada como impressa, sem autores.',
		'unknown-header-line':
			'Uma linha do cabeçalho que não tem nome, mantida entre os outros campos.',
		'word-count-mismatch':
			'Muito mais ou muito menos palavras do que o banco de dados declara; o texto pode estar cortado.',
		'empty-text': 'Um registro sem texto.',
		'accession-number-mismatch':
			'Um número do documento que indica outra data ou outra fonte que não a do registro.',
		'missing-language': 'O registro não indica seu idioma.',
		'term-relevance': 'Porcentagens dos termos de indexação, omitidas.',
		'headline-numbers': 'Números antes dos títulos de uma lista, omitidos.',
		'cover-page': 'Uma página do banco de dados antes ou depois dos artigos, omitida.',
		'search-summary': 'Um resumo da busca, omitido.',
		'page-header': 'Uma linha de página do banco de dados, omitida.',
	},
	rules: 'Regras',
	rulesOf: {
		text: [
			'Texto',
			'Nenhuma palavra é alterada e nenhuma se perde: cada caractere de um registro está em um campo, no texto ou em uma nota, ou é indicado como omitido.',
		],
		same: [
			'Duplicatas',
			'Dois registros são iguais se têm o mesmo número do documento, ou a mesma publicação, a mesma data e o mesmo texto. O primeiro é mantido.',
		],
		words: [
			'Palavras',
			'Uma palavra é o que fica entre espaços e tem uma letra ou um algarismo. Em chinês, japonês e tailandês, letras e algarismos contam um a um, e uma palavra em letras latinas como um só. Conta-se apenas o texto, sem título nem notas.',
		],
		names: [
			'Nomes',
			'Pessoas, lugares, cadernos e publicações se distinguem pela forma como estão escritos, e por nada mais: duas grafias são dois nomes, e duas pessoas do mesmo nome são uma.',
		],
		dates: ['Datas', 'Um artigo é do dia em que, segundo seu registro, foi publicado.'],
		addresses: [
			'Endereços',
			'O endereço de um artigo é formado por sua data, seu título e oito dígitos tirados do número do documento ou, se não houver, da publicação, da data e do título. Não depende do arquivo nem de outros artigos, a menos que dois tenham o mesmo.',
		],
	},
} satisfies PageLabels['method'];
