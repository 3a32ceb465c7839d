/** Articles on a page of a list: some 10 kB compressed, and not too many to scroll through. */
export const ARTICLES_A_PAGE = 75;

/** Names on a page of an index: a few screens in columns. */
export const NAMES_A_PAGE = 115;
