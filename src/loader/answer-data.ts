import type { Card } from '../article/card.ts';
import type { Article } from '../article/schema.ts';
import { type DataForm, dataScope, keyOfData, writeData } from '../library/data-files.ts';
import { getLibrary, readArticle } from './shelf.ts';

const types = { csv: 'text/csv; charset=utf-8; header=present', jsonl: 'application/jsonl' };

const encoder = new TextEncoder();

/** Give the paths of a route below `/data/`, whose one parameter is a name; none where an owner wants no data. */
export async function dataPaths(name: string | undefined) {
	const library = await getLibrary();
	if (!dataScope()) return [];
	return [
		{
			params: { name },
			// Worked out only where it is asked for.
			get cacheKey() {
				return keyOfData(library);
			},
		},
	];
}

/** Read the whole article of a card, without its lines. */
export async function readText(card: Card): Promise<Article> {
	return (await readArticle(card)).article;
}

/** Answer with the records in some form, written as they are sent: they are never held all at once. */
export async function answerData(form: DataForm): Promise<Response> {
	const scope = dataScope();
	if (!scope) return new Response(null, { status: 404 });
	const pieces = writeData(await getLibrary(), scope, form, readText);
	const body = new ReadableStream<Uint8Array>({
		async pull(stream) {
			const { done, value } = await pieces.next();
			if (done) stream.close();
			else stream.enqueue(encoder.encode(value));
		},
	});
	return new Response(body, { headers: { 'Content-Type': types[form] } });
}
