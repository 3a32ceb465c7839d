import { readMost, readYesOrNo } from './lib/read-setting.ts';

/** What an owner sets: the name of the site, its address and where its articles come from. */
export const site = {
	/** The name in the masthead and at the end of each page's title. */
	name: 'Broadsheet',
	/** The headline of the front page: what this collection of articles is about. */
	title: 'The Saltmarsh coast, as the papers told it',
	/** One or two sentences for search engines and link previews. */
	description:
		'A sample collection of invented newspaper articles about one stretch of coast, read from the text files of a news database.',
	/**
	 * BCP 47 language of the site's own words: `en-GB` writes 6 March 2019, `en-US` March 6, 2019. The
	 * environment variable `BROADSHEET_LANGUAGE` takes its place.
	 */
	language: process.env['BROADSHEET_LANGUAGE'] || 'en-GB',
	/**
	 * Folders that hold exports, relative to the project or absolute. The environment variable
	 * `BROADSHEET_CONTENT`, a list in the manner of `PATH`, takes their place.
	 */
	contentFolders: ['content'],
	/** Who chose and collected the articles, for the page of the method; empty: nobody is named. */
	curator: '',
	/** When they were collected, such as `2026-11-23`, for the same page; empty: nothing is said of it. */
	collected: '',
	/**
	 * What the files below `/data/` hold: `records` without anything of their texts, `texts` with them, where your
	 * licence lets you pass them on; `none`: there are no such files. The environment variable `BROADSHEET_DATA` takes
	 * its place.
	 */
	data: process.env['BROADSHEET_DATA'] || 'records',
	/**
	 * Whether readers can search all articles. Its index holds the place of every word, and a very large site is built
	 * sooner and of fewer files without it: then there is no page of searching, and no link and no key that lead to
	 * one. The environment variable `BROADSHEET_SEARCH` (`yes` or `no`) takes its place.
	 */
	search: readYesOrNo('BROADSHEET_SEARCH', true),
	/**
	 * How many files the site may have, or null for any number: some hosts take 20,000. A site that would have more
	 * leaves out what readers miss least, and the build says what: images of headlines, then pages of issues that have
	 * one article, then pages and feeds of names that have one, then feeds of people, then all pages of issues: what is
	 * in an issue stands in the list of its publication too. The environment variable `BROADSHEET_MOST_FILES` (a
	 * number, or `any`) takes its place.
	 */
	mostFiles: readMost('BROADSHEET_MOST_FILES', 20_000),
	/**
	 * Whether each article has an image of its headline, which other sites show with a link to it. It needs the site's
	 * address (`BROADSHEET_SITE`), and is drawn once: the first time, it takes some 25 times as long as the
	 * article's page. The environment variable `BROADSHEET_SOCIAL_IMAGES` (`yes` or `no`) takes its place.
	 */
	socialImages: readYesOrNo('BROADSHEET_SOCIAL_IMAGES', false),
};
