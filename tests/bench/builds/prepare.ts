import path from 'node:path';
import { writeArticles } from '../articles/write-articles.ts';
import { setUpBroadsheet } from './broadsheet.ts';
import { copyAssets } from './copy-assets.ts';
import { checkSame } from './check-same.ts';
import type { Contender } from './contender.ts';
import { setUpEleventy } from './eleventy.ts';
import { openExports } from './exports.ts';
import { fillContent } from './fill-content.ts';
import { findHugo, setUpHugo } from './hugo.ts';
import { learnLook } from './learn-look.ts';
import { runMeasured } from './run-measured.ts';

/** Enough articles for two pages of the list and every kind of line that an article can have. */
const SAMPLE = 240;
/** Half of them appeared on a few days, this many apart: so issues are fuller than a page shows. */
const APART = 450;

/** Sites that are ready to be measured. */
export interface Prepared {
	contenders: Contender[];
	/** What whoever reads the figures has to know: who is missing, how alike the sites are. */
	notes: string[];
}

/**
 * Set up all sites that are asked for and build them from a sample, unmeasured.
 *
 * The real site shows the others how it looks, and each page of theirs is compared with its own. Throws
 * where a site cannot be built or differs.
 */
export async function prepare(folder: string, only: ReadonlySet<string>): Promise<Prepared> {
	const sample = path.join(folder, 'sample');
	const names = writeArticles(sample, SAMPLE, (number) => (number % 2 === 0 ? APART : 1));
	const exports = openExports(sample, names);
	const build = async (contender: Contender) => {
		fillContent([contender], exports);
		await runMeasured(contender.command, { cwd: contender.folder, env: contender.env });
	};
	const broadsheet = setUpBroadsheet(path.join(folder, 'broadsheet'), true);
	await build(broadsheet);

	const look = learnLook(broadsheet.output);
	const assets = path.join(folder, 'assets');
	copyAssets(broadsheet.output, assets);
	const notes: string[] = [];
	const others: Contender[] = [];
	if (only.has('hugo')) {
		const version = findHugo();
		if (version) others.push(setUpHugo(path.join(folder, 'hugo'), version, look, assets));
		else notes.push('Hugo is not on this machine: there is nothing to compare with.');
	}
	if (only.has('eleventy')) {
		const eleventy = setUpEleventy(path.join(folder, 'eleventy'), look, assets);
		if (eleventy) others.push(eleventy);
		else notes.push('Eleventy could not be installed and is left out.');
	}
	for (const other of others) {
		await build(other);
		const { pages, size, ownPages, ownFiles } = await checkSame(broadsheet, other);
		notes.push(
			`${other.title} writes the same ${pages} pages of a sample of ${SAMPLE} articles, with ${size.toFixed(2)} times our bytes, but for the charts above lists, which only Broadsheet draws.`,
		);
		const alone = `Broadsheet alone writes ${ownPages.length} pages more, such as ${ownPages[0]}, and ${ownFiles} files of feeds, data and the search's index.`;
		if (!notes.includes(alone)) notes.push(alone);
	}
	const ours = [broadsheet];
	if (only.has('broadsheet-without-search')) {
		const unsearched = setUpBroadsheet(path.join(folder, 'broadsheet-without-search'), false);
		await build(unsearched);
		ours.push(unsearched);
	}
	return { contenders: [...ours.filter(({ name }) => only.has(name)), ...others], notes };
}
