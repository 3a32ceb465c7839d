/** Someone of a byline. */
export interface Person {
	name: string;
	/** Address of the page of what they wrote, if there is one. */
	page?: string;
	location?: string;
	/** Address of the page of their place. */
	place?: string;
}

/** A line of the export that an article was read from. */
export interface ExportLine {
	number: number;
	/** Names of what it became, a space between; a blank line has neither these nor a text. */
	fields?: string;
	text?: string;
}

/** The front matter of an article. */
export interface Article {
	title: string;
	order: string;
	kicker?: string;
	alternativeHeadline?: string;
	byline?: string;
	authors?: Person[];
	contributors?: Person[];
	dateline?: string;
	publication: string;
	publicationCode?: string;
	printSection?: string;
	printColumn?: string;
	printEdition?: string;
	printPage?: string;
	volumeNumber?: string;
	issueNumber?: string;
	issn?: string;
	inLanguage: string;
	publisher?: string;
	copyrightNotice?: string;
	copyrightYear?: number;
	wordCountDeclared: number;
	wordCount: number;
	identifier?: string;
	/** Addresses that the record leads to. */
	links: { publication: string; issue: string; section?: string; language: string };
	endnotes?: Array<{ type: string; text: string }>;
	lines: number;
	sha256: string;
	export: ExportLine[];
}

/** An article in Eleventy's collections. */
export interface Item {
	url: string;
	date: Date;
	data: Article;
	/** HTML of its text. */
	templateContent: string;
}

/** What Eleventy gives every template. */
export interface PageData {
	page: { url: string; inputPath: string };
	collections: { articles: Item[] };
}
