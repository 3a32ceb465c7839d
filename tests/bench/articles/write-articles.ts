import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeUpArticle } from './made-up-article.ts';

/**
 * Write so many made-up articles into a new folder, a file each; gives the names, in the order of numbers.
 *
 * `apart` tells of a number how many days lie between those on which its article can have appeared.
 */
export function writeArticles(
	folder: string,
	count: number,
	apart: (number: number) => number = () => 1,
): string[] {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return Array.from({ length: count }, (_, number) => {
		const { name, text } = makeUpArticle(number, apart(number));
		writeFileSync(path.join(folder, name), text);
		return name;
	});
}
