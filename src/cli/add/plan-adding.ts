import type { Article, Copy } from '../../article/schema.ts';
import { keyOf, readExport } from '../../intake/read-export.ts';
import { RecordSettler } from '../../intake/settle-records.ts';
import { formatCount } from '../../lib/format-count.ts';
import type { Message } from '../../parser/messages.ts';
import { cutRecords } from './cut-records.ts';

/** What is to be done with a given file. */
export interface Plan {
	articles: readonly Article[];
	messages: Message[];
	/** What is to be written. */
	additions: Addition[];
	/** What of the file is there already. */
	present: Present[];
	/** Why nothing of the file is added. */
	refusal?: string;
	/** Why the file is added otherwise than it was asked for. */
	notice?: string;
}

/** A file to be written, and the articles it brings. */
export interface Addition {
	bytes: Uint8Array;
	articles: readonly Article[];
}

/** A record of a given file that is there already. */
export interface Present {
	headline: string;
	line: number;
	place: Copy;
}

/**
 * Plan what becomes of a given file, next to the records that are known already.
 *
 * A file with errors, or with records that are there, is refused; with `split` its other records are
 * added, each as a file of its own. What is to be added becomes known.
 */
export function planAdding(
	name: string,
	bytes: Uint8Array,
	known: RecordSettler,
	{ split }: { split: boolean },
): Plan {
	const { articles, messages } = readExport(name, bytes);
	const { fresh, present, repeated } = sift(name, articles, known);
	const plan: Plan = { articles, messages: [...messages, ...repeated], additions: [], present };
	if (messages.some(({ severity }) => severity === 'error'))
		return { ...plan, refusal: 'it has errors' };
	if (fresh.length === 0) return { ...plan, refusal: 'all of it is there already' };

	const some = `${present.length} of its ${formatCount(articles.length, 'record')} are there already`;
	const cut = split && articles.length > 1 ? cutRecords(name, bytes, fresh) : undefined;
	if (typeof cut === 'object') {
		plan.additions = cut;
	} else if (present.length === 0) {
		plan.additions = [{ bytes, articles: fresh }];
		if (cut !== undefined) plan.notice = `whole, as ${cut}`;
	} else if (cut === undefined) {
		return { ...plan, refusal: `${some}; --split adds the others alone` };
	} else {
		return { ...plan, refusal: `${some}, and ${cut}` };
	}
	const settled = known.settle(name, fresh.map(keyOf));
	plan.messages.push(...settled.flatMap(({ message }) => message ?? []));
	return plan;
}

/** Part the articles of a file into those that are new and those that are there, naming any that it has twice. */
function sift(name: string, articles: readonly Article[], known: RecordSettler) {
	const own = new RecordSettler();
	const fresh: Article[] = [];
	const present: Present[] = [];
	const repeated: Message[] = [];
	for (const article of articles) {
		const key = keyOf(article);
		const place = known.find(key);
		if (place) {
			present.push({ headline: article.headline, line: article.source.line, place });
			continue;
		}
		for (const { id, message } of own.settle(name, [key])) {
			if (id !== undefined) fresh.push(article);
			else if (message) repeated.push(message);
		}
	}
	return { fresh, present, repeated };
}
