/** What an article says, as the lines of the export print it. */
export interface ExportText {
	headline: string;
	byline?: string;
	/** As the database prints it, such as `12 March 2024`. */
	date: string;
	publication: string;
	publicationCode: string;
	edition?: string;
	page?: string;
	volume?: string;
	language?: string;
	copyright: string;
	paragraphs: string[];
	/** What stands below the text. */
	endnotes?: string[];
	publisher?: string;
	identifier?: string;
}

/** Write an article as Factiva's untagged text, so that a test says what it means, not a layout. */
export function printExport(article: ExportText): string {
	// Databases count the headline too.
	const words = [article.headline, ...article.paragraphs].join(' ').split(/\s+/).length;
	const head = [
		article.headline,
		'',
		article.byline,
		`${words} words`,
		article.date,
		article.publication,
		article.publicationCode,
		article.edition,
		article.page,
		article.volume,
		article.language ?? 'English',
		article.copyright,
	];
	const tail = [article.publisher, article.identifier && `Document ${article.identifier}`];
	const blocks = [
		...article.paragraphs,
		...(article.endnotes ? ['---', ...article.endnotes] : []),
		...tail.filter((line) => line !== undefined),
	];
	return [head.filter((line) => line !== undefined).join('\n'), ...blocks].join('\n\n') + '\n';
}

/** Write a short article of a made-up paper: its headline, and whatever else a test is about. */
export function printCourier(headline: string, more: Partial<ExportText> = {}): string {
	return printExport({
		headline,
		date: '6 March 2019',
		publication: 'The Harbour Courier',
		publicationCode: 'HRBC',
		copyright: 'Copyright 2019 Saltmarsh Newspapers Limited',
		paragraphs: [`${headline}: the harbour master said so on the quay at noon.`],
		...more,
	});
}
