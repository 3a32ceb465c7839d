import type { Export } from './exports.ts';

/** All who can take part. */
export const contenderNames = [
	'broadsheet',
	'broadsheet-without-search',
	'hugo',
	'eleventy',
] as const;
export type ContenderName = (typeof contenderNames)[number];

/** A site generator that takes part: its own folder, its own copy of the articles. */
export interface Contender {
	/** As in the option `--only`. */
	name: ContenderName;
	/** As tables name it. */
	title: string;
	version: string;
	/** Where it runs. */
	folder: string;
	/** The folder it reads articles from. */
	content: string;
	/** The folder it writes the site to. */
	output: string;
	/** What it keeps between builds: files and folders that a cold build must not find. */
	caches: readonly string[];
	/** The command of a build, and what is added to the environment. */
	command: readonly string[];
	env: Readonly<Record<string, string>>;
	/** Whether it removes the page of a deleted article by itself. */
	prunes: boolean;
	/** Write an export as it reads articles: the name of the file and what lies in it. */
	convert(one: Export): { name: string; data: string | Uint8Array };
}
