import type { AstroIntegrationLogger } from 'astro';
import { formatNumber } from '../lib/format-count.ts';
import type { Expendable, Fitting } from '../library/fit-files.ts';
import { site } from '../site.ts';

/** What each is called. */
const names: Record<Expendable, [one: string, many: string]> = {
	socialImages: ['picture of a headline', 'pictures of headlines'],
	issuesOfOne: ['page of an issue that has one article', 'pages of issues that have one article'],
	entriesOfOne: ['file of a name that has one article', 'files of names that have one article'],
	feedsOfPeople: ['file of the feed of a person', 'files of feeds of people'],
	issues: ['page of an issue', 'pages of issues'],
};

/** Say what a site leaves out to have no more files than it may. */
export function tellFitting({ leftOut }: Fitting, logger: AstroIntegrationLogger): void {
	const { mostFiles } = site;
	if (mostFiles === null) return;
	const most = formatNumber(mostFiles);
	for (const [name, count] of leftOut) {
		const [one, many] = names[name];
		const what = `${formatNumber(count)} ${count === 1 ? one : many}`;
		logger.warn(`Left out ${what}, so that the site has no more than ${most} files`);
	}
}
