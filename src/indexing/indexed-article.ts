import type { ShownArticle } from '../search/text-block.ts';

/** All that an index is made of, of one article. */
export interface IndexedArticle extends ShownArticle {
	/** Authors and contributors. */
	people: readonly string[];
	/** Where these filed from. */
	places: readonly string[];
	/** Section of the paper, as pages tell it: none or one. */
	sections: readonly string[];
	/** What else is printed above the text. */
	labels: readonly string[];
}
