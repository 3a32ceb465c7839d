/** What a result shows of an article, and the text that its excerpt is taken from. */
export interface ShownArticle {
	id: string;
	headline: string;
	publication: string;
	datePublished: string;
	printPage: string | null;
	inLanguage: string;
	wordCount: number;
	/** A line for each paragraph and note. */
	text: string;
}

/** Write a few articles that stand next to each other in time. */
export function writeTextBlock(articles: readonly ShownArticle[]): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(articles));
}

/** Read them. */
export function readTextBlock(bytes: Uint8Array): ShownArticle[] {
	return JSON.parse(new TextDecoder().decode(bytes)) as ShownArticle[];
}
