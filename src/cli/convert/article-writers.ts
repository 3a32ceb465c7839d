import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../article/schema.ts';
import { toCsv, toCsvHead } from '../../article/to-csv.ts';
import { toMarkdown } from '../../article/to-markdown.ts';
import { showPath } from '../../intake/find-exports.ts';
import { readExport } from '../../intake/read-export.ts';
import { makeMessage, type Message } from '../../parser/messages.ts';
import type { Streams } from '../command.ts';
import { WholeFile } from './whole-file.ts';

/** What articles can be written as. */
export const kinds = ['jsonl', 'csv', 'markdown'] as const;
/** One of them. */
export type Kind = (typeof kinds)[number];

/** Where articles are written: into a file or a folder, or else to standard output. */
export interface Target {
	out: string | undefined;
	/** Whether a file that is there may be replaced. */
	force: boolean;
}

/** Writes articles one after another, of which it holds none. */
export interface ArticleWriter {
	/** Write an article; gives a message instead where it cannot be written. */
	add: (article: Article) => Message | undefined;
	/** Finish, and give the names of the files that were written. */
	end: () => string[];
	/** Remove what is not whole. */
	discard: () => void;
}

/** What a writer throws that was given more articles than it has a place for. */
export class TooManyArticles extends Error {}

/** Make what writes articles of one kind to some place. */
export function makeWriter(kind: Kind, { out, force }: Target, streams: Streams): ArticleWriter {
	if (kind !== 'markdown') return new TableWriter(kind, { out, force }, streams);
	return out === undefined ? new PageWriter(streams) : new FolderWriter(out, force);
}

/** One document with a line or row for each article. */
class TableWriter implements ArticleWriter {
	readonly #write: (text: string) => unknown;
	readonly #toText: (article: Article) => string;
	readonly #file: WholeFile | undefined;
	readonly #target: Target;

	constructor(kind: 'jsonl' | 'csv', target: Target, { stdout }: Streams) {
		this.#target = target;
		const file = target.out === undefined ? undefined : new WholeFile(target.out);
		this.#file = file;
		this.#write = (text) => (file ?? stdout).write(text);
		this.#toText = kind === 'csv' ? toCsv : (article) => `${JSON.stringify(article)}\n`;
		if (kind === 'csv') this.#write(toCsvHead());
	}

	add(article: Article): undefined {
		this.#write(this.#toText(article));
	}

	end(): string[] {
		this.#file?.publish(this.#target.force);
		return this.#target.out === undefined ? [] : [showPath(path.resolve(this.#target.out))];
	}

	discard(): void {
		this.#file?.discard();
	}
}

/** A folder with a file for each article. */
class FolderWriter implements ArticleWriter {
	readonly #folder: string;
	readonly #force: boolean;
	readonly #written: string[] = [];

	constructor(folder: string, force: boolean) {
		this.#folder = path.resolve(folder);
		this.#force = force;
	}

	add(article: Article): Message | undefined {
		const target = path.join(this.#folder, `${article.id}.md`);
		const name = showPath(target);
		if (!this.#force && existsSync(target)) return tellTaken(name);
		const text = toMarkdown(article);
		const unwritable = findUnwritable(article, text);
		if (unwritable) return unwritable;
		const file = new WholeFile(target);
		try {
			file.write(text);
			file.publish(this.#force);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EEXIST') return tellTaken(name);
			throw error;
		} finally {
			file.discard();
		}
		this.#written.push(name);
		return undefined;
	}

	end(): string[] {
		return this.#written;
	}

	discard(): void {}
}

/** Standard output, for one article. */
class PageWriter implements ArticleWriter {
	readonly #streams: Streams;
	#full = false;
	#text = '';

	constructor(streams: Streams) {
		this.#streams = streams;
	}

	add(article: Article): Message | undefined {
		if (this.#full) throw new TooManyArticles();
		this.#full = true;
		const text = toMarkdown(article);
		const unwritable = findUnwritable(article, text);
		if (!unwritable) this.#text = text;
		return unwritable;
	}

	end(): string[] {
		this.#streams.stdout.write(this.#text);
		return [];
	}

	discard(): void {}
}

function tellTaken(name: string): Message {
	return makeMessage(name, 'file-exists', 1, { actual: name });
}

const encoder = new TextEncoder();

/** Read what was written, and name the first field that does not come back as it was. */
function findUnwritable(article: Article, text: string): Message | undefined {
	const read = readExport(`${article.id}.md`, encoder.encode(text)).articles[0];
	// The source is another, and an address that had to be told from another one is its own.
	const names = (Object.keys(article) as Array<keyof Article>).filter(
		(name) => name !== 'source' && name !== 'id',
	);
	const lost = names.find((name) => !isDeepStrictEqual(read?.[name], article[name]));
	if (lost === undefined) return undefined;
	const { file, line } = article.source;
	const details = { actual: article.headline, expected: lost };
	return makeMessage(file, 'unwritable-markdown', line, details);
}
