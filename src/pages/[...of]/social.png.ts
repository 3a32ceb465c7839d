import type { APIRoute } from 'astro';
import { articlePath } from '../../library/paths.ts';
import { getLibrary } from '../../loader/shelf.ts';
import { hasImagesOfArticles, hasSocialImages } from '../../social/has-social-images.ts';
import { cardOfArticle, cardOfSite, type SocialCard } from '../../social/social-card.ts';

export async function getStaticPaths() {
	if (!hasSocialImages(import.meta.env.SITE)) return [];
	const library = await getLibrary();
	const articles = hasImagesOfArticles(library, import.meta.env.SITE) ? library.asRead : [];
	const images = articles.map((article) => ({
		of: articlePath(article).replace(/\/$/, ''),
		card: cardOfArticle(article),
	}));
	return [{ of: undefined, card: cardOfSite() }, ...images].map(({ of, card }) => ({
		params: { of },
		props: { card },
		get cacheKey() {
			return JSON.stringify(card);
		},
	}));
}

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) => {
	// A site without images does without what draws them.
	const { paintCard } = await import('../../social/paint-card.ts');
	return new Response(Buffer.from(await paintCard(props.card)), {
		headers: { 'content-type': 'image/png' },
	});
};
