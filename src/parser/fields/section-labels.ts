/**
 * Section labels that newspapers print above or in front of headlines, lower case.
 *
 * Closed on purpose: words before a colon are a kicker only when they stand here.
 */
const labels = new Set(
	`agenda|analysis|arts|arts & culture|arts & entertainment|arts & leisure|arts in review|asia|asia news|at home|autos|
	banking|banking & finance|big read|book review|bookshelf|books|business|business & finance|business & tech|business & technology|
	business analysis & features|business briefing|business brief|business briefs|business day|business news|business world|calendar|careers|city|city news|classified|
	cover story|column one|columnists|comment|comment & analysis|commentary|commodities|companies|companies & markets|
	corporate news|corporate watch|corrections|corrections & amplifications|credit markets|crime|cross country|culture|
	currency trading|debate|declarations|dining|earnings|economy|editorial|editorials|editorials & opinion|education|election|energy|entertainment|
	environment|essay|europe|europe news|exchange|family|fashion|feature|features|film|film review|finance|finance & markets|
	finance news|financial|financial news|financial times|first|focus|food|food & drink|foreign|foreign desk|foreign news|
	front|front page|front section|gadgets|gardening|global finance|global news|global view|greater new york|health|health & science|health & wellness|
	heard on the street|home|home & garden|home news|in brief|in depth|in the news|industry|inside|insight|international|international news|
	interview|investing|investment|jobs|judgment|karriere|law|leader|leaders|leading article|letter|letters|letters to the editor|
	life|life & arts|life & style|lifestyle|local|local news|magazine|main|main book|main news|main section|management|manager's journal|marketplace|markets|
	markets news|media|media & marketing|metro|metro desk|metropolitan|metropolitan desk|money|money & business|money & investing|moneybeat|motoring|movies|music|
	nation|national|national desk|national news|news|news analysis|news brief|news briefs|news digest|news extra|news in brief|
	news review|newsmaker|notable & quotable|obituaries|obituary|off duty|op-ed|opinion|outlook|overseas|pepper ... and salt|people|
	personal finance|personal journal|perspective|photography|politics|politics & economy|politics & ideas|potomac watch|press digest|
	profile|property|real estate|recipes|regional|regional news|region|remembrances|report|review|review & outlook|
	review & outlook (editorial)|reviews|science|science & environment|science & technology|sci-tech|season's readings|second front|small business|society|
	special report|spectator|sport|sports|sports desk|street|style|sunday|sunday review|supplement|tech|technology|technology news|
	television|the arts|the big read|the week|theater|theatre|this week|times 2|today's markets|today's paper|top stories|tracking|travel|tv|u.k.|u.k. news|u.s.|u.s. news|uk|
	uk news|us news|video|views|weekend|weekend journal|weekend review|what's news|wine|wonder land|workplace|world|world news|world report|world stage|
	world watch|world-wide|your money|
	aktuell|ausland|berlin|bericht|beruf|chronik|feuilleton|finanzen|forum|gesellschaft|gesundheit|hintergrund|immobilien|
	inland|kommentar|kultur|leben|leitartikel|leserbriefe|lokales|märkte|medien|medizin|meinung|meinung und debatte|meldungen|
	mobilität|nachrichten|panorama|politik|porträt|reise|reportage|seite 1|seite drei|sonstiges|stadt|technik|thema|thema des tages|titel|titelseite|unterhaltung|
	unternehmen|vermischtes|wetter|wirtschaft|wissen|wissenschaft|wochenende|zeitgeschehen|zürich|
	actualité|actualités|annonces|analyse|arts & spectacles|à la une|bourse|chronique|courrier|cultures|débats|dernière page|dossier|
	éco|économie|éditorial|édito|emploi|enquête|entreprises|environnement|étranger|europe|événement|faits divers|france|
	horizons|idées|immobilier|international|le billet|le fait du jour|livres|loisirs|médias|monde|opinions|planète|politique|portrait|
	portraits|première page|rebonds|région|régions|santé|sciences|société|spectacles|tribune|une|vie locale|voyage|
	actualidad|análisis|ciencia|cultura|deportes|economía|editoriales|empresas|españa|internacional|la contra|local|madrid|
	mercados|mundo|nacional|negocios|opinión|país|política|portada|salud|sociedad|sucesos|tecnología|última página|vida|
	attualità|commenti|cronaca|cronache|cultura|economia|esteri|finanza|idee|interni|lettere|mercati|politica|prima pagina|
	primo piano|salute|scienza|scienze|società|spettacoli|tecnologia|viaggi|
	brasil|ciência|cidades|cotidiano|economia|esporte|esportes|ilustrada|opinião|poder|saúde|sociedade|
	achterpagina|binnenland|buitenland|cultuur|economie|financiën|gezondheid|media|opinie|sport|voorpagina|wetenschap|
	общество|политика|экономика|культура|спорт|мир|
	国内|国际|國際|國內|財經|财经|社会|社會|経済|政治|国際|体育|體育|評論|评论|要闻|要聞|文化`
		.split('|')
		.map((label) => label.trim()),
);

const LONGEST = Math.max(...[...labels].map(({ length }) => length));

/** Lines with such a word in them are section lines whatever else they say. */
const SECTION_WORD =
	/\b(?:desk|section|sect[a-z]|supplement|cahier|teil|rubrik|ressort|pages|pullout|liftout)\b/i;

/** Tell whether words are a newspaper's section label, such as `World News`. */
export function isSectionLabel(text: string): boolean {
	return text.length <= LONGEST && labels.has(text.toLowerCase().replace('’', "'"));
}

/** Tell whether a line above a headline is surely a section line. */
export function isSectionLine(text: string): boolean {
	return isSectionLabel(text) || (text.length <= 60 && SECTION_WORD.test(text));
}
