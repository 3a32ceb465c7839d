/** What all articles have in common. */
export default {
	tags: 'articles',
	layout: 'article.11ty.ts',
	/** @param {{ slug: string }} data */
	permalink: ({ slug }) => `articles/${slug}/index.html`,
};
