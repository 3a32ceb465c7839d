import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './contender.ts';
import { type Edits, type Kind, newName } from './edits.ts';

/**
 * Throw if a build did not do its work: a page for each article, and in the page of the edited one what
 * the edit put there. `articles` is how many there are before any is deleted.
 */
export function checkBuild(
	{ title, output }: Contender,
	kind: Kind,
	edits: Edits,
	articles: number,
): void {
	const fail = (what: string) => {
		throw new Error(`${title}, build "${kind}": ${what}`);
	};
	const expected = kind === 'deleted' ? articles - 1 : articles;
	const pages = readdirSync(path.join(output, 'articles')).filter((name) => /^\d{4}-/.test(name));
	if (pages.length !== expected) fail(`expected ${expected} pages, found ${pages.length}`);

	const pageOf = (id: string) => path.join(output, 'articles', id, 'index.html');
	const mustHave = (id: string, words: string) => {
		if (!readFileSync(pageOf(id), 'utf8').includes(words)) fail(`"${words}" is not in its page`);
	};
	if (kind === 'changed') mustHave(edits.changed.id, edits.changed.sentence);
	if (kind === 'renamed') mustHave(edits.renamed.id, newName(edits.renamed));
	if (existsSync(pageOf(edits.deleted.id)) === (kind === 'deleted'))
		fail(kind === 'deleted' ? 'the deleted page is still there' : 'a page is missing');
}
