import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where texts are kept, and the version of what read them. */
export interface TextsPlace {
	file: string;
	version: string;
}

/** The texts of articles that were read before, by digests of the articles: those that changed are read alone. */
export class KeptTexts {
	readonly #place: TextsPlace;
	readonly #texts = new Map<string, string>();

	/** Load what is kept; nothing where another version kept it, or where it is damaged. */
	constructor(place: TextsPlace) {
		this.#place = place;
		for (const [digest, text] of load(place)) this.#texts.set(digest, text);
	}

	has(digest: string): boolean {
		return this.#texts.has(digest);
	}

	get(digest: string): string {
		return this.#texts.get(digest) ?? '';
	}

	add(digest: string, text: string): void {
		this.#texts.set(digest, text);
	}

	/** Keep the texts of some articles and no others, under another name first: whoever reads has all of them. */
	save(digests: readonly string[]): void {
		const { file, version } = this.#place;
		const lines = digests.map((digest) => JSON.stringify([digest, this.get(digest)]));
		mkdirSync(path.dirname(file), { recursive: true });
		const draft = `${file}.${process.pid}`;
		writeFileSync(draft, `${version} ${lines.length}\n`);
		for (let from = 0; from < lines.length; from += LINES)
			writeFileSync(draft, `${lines.slice(from, from + LINES).join('\n')}\n`, { flag: 'a' });
		renameSync(draft, file);
	}
}

/** To write at a time: no string can be as long as all texts may be. */
const LINES = 2000;
const LINE_END = 10;

function load({ file, version }: TextsPlace): Array<[digest: string, text: string]> {
	try {
		const bytes = readFileSync(file);
		const lines: Array<[string, string]> = [];
		let start = bytes.indexOf(LINE_END) + 1;
		const head = bytes.toString('utf8', 0, start);
		for (let end = start; (end = bytes.indexOf(LINE_END, start)) >= 0; start = end + 1)
			lines.push(JSON.parse(bytes.toString('utf8', start, end)) as [string, string]);
		return head === `${version} ${lines.length}\n` ? lines : [];
	} catch {
		return [];
	}
}
