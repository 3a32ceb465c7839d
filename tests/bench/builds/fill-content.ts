import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './contender.ts';
import { type Export, type Exports, readOne } from './exports.ts';

/** Articles; what a site itself keeps beside them, such as settings that all share, stays. */
const ARTICLE = /\.(?:txt|md)$/;

/** Write exports into the content folders of all, each as it reads them. */
export function fillContent(contenders: readonly Contender[], exports: Exports): void {
	for (const { content } of contenders) {
		mkdirSync(content, { recursive: true });
		for (const old of readdirSync(content)) if (ARTICLE.test(old)) rmSync(path.join(content, old));
	}
	for (const name of exports.names) {
		const one = readOne(exports, name);
		for (const contender of contenders) putArticle(contender, one);
	}
}

/** Write one export as a contender reads it; gives the path of its file. */
export function putArticle({ content, convert }: Contender, one: Export): string {
	const file = convert(one);
	const target = path.join(content, file.name);
	writeFileSync(target, file.data);
	return target;
}
