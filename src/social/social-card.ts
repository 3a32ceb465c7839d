import type { Facts } from '../article/schema.ts';
import { pageLabelsOf } from '../labels/labels-of.ts';
import { formatDate } from '../lib/format-date.ts';
import { site } from '../site.ts';

/** What the image of a page says. */
export interface SocialCard {
	title: string;
	/** The publication of an article. */
	source: string;
	/** Of an article: as the site writes it, and in figures. */
	dates: readonly string[];
}

/** Say what the image of an article says. */
export function cardOfArticle({
	headline,
	publication,
	datePublished,
}: Pick<Facts, 'headline' | 'publication' | 'datePublished'>): SocialCard {
	const { language } = pageLabelsOf(site.language);
	const date = formatDate(datePublished, 'full', language);
	return { title: headline, source: publication, dates: [date, datePublished] };
}

/** Say what the image of every other page says. */
export function cardOfSite(): SocialCard {
	return { title: site.title, source: '', dates: [] };
}

/** Describe an image to those who do not see it. */
export function describeCard({ title, source, dates: [date] }: SocialCard): string {
	const { comma } = pageLabelsOf(site.language);
	return [title, source, date].filter(Boolean).join(comma);
}
