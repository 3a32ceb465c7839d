import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './contender.ts';

/** Articles; what a site itself keeps beside them, such as settings that all share, stays. */
const ARTICLE = /\.(?:txt|md)$/;

/** Write the exports of a folder into the content folders of all, each as it reads them. */
export function fillContent(
	contenders: readonly Contender[],
	folder: string,
	names: readonly string[],
): void {
	for (const { content } of contenders) {
		mkdirSync(content, { recursive: true });
		for (const old of readdirSync(content)) if (ARTICLE.test(old)) rmSync(path.join(content, old));
	}
	for (const name of names) {
		const bytes = readFileSync(path.join(folder, name));
		for (const contender of contenders) putArticle(contender, name, bytes);
	}
}

/** Write one export as a contender reads it; gives the path of its file. */
export function putArticle(contender: Contender, name: string, bytes: Uint8Array): string {
	const file = contender.convert(name, bytes);
	const target = path.join(contender.content, file.name);
	writeFileSync(target, file.data);
	return target;
}
