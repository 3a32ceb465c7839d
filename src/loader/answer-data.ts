import {
	type DataForm,
	type DataSource,
	type FileFacts,
	keyOfData,
	measureData,
	writeData,
} from '../library/data/data-files.ts';
import { type DataScope, dataScope } from '../library/data/data-scope.ts';
import { getLibrary, getReading, readArticle } from './shelf.ts';

const types = { csv: 'text/csv; charset=utf-8; header=present', jsonl: 'application/jsonl' };
const encoder = new TextEncoder();

/** Give the paths of a route below `/data/`, whose one parameter is a name; none where an owner wants no data. */
export async function dataPaths(name: string | undefined) {
	const [library, reading] = [await getLibrary(), await getReading()];
	const scope = dataScope();
	if (!scope) return [];
	return [
		{
			params: { name },
			props: { scope },
			// Worked out only where it is asked for.
			get cacheKey() {
				return keyOfData(library, reading);
			},
		},
	];
}

/** Answer with the records in some form, written as they are sent: they are never held all at once. */
export async function answerData(scope: DataScope, form: DataForm): Promise<Response> {
	const pieces = writeData(await findSource(), scope, form);
	const body = new ReadableStream<Uint8Array>({
		async pull(stream) {
			const { done, value } = await pieces.next();
			if (done) stream.close();
			else stream.enqueue(encoder.encode(value));
		},
	});
	return new Response(body, { headers: { 'Content-Type': types[form] } });
}

/** Tell how large the files are, and what their digests are. */
export async function measure(scope: DataScope): Promise<Record<DataForm, FileFacts>> {
	return measureData(await findSource(), scope);
}

async function findSource(): Promise<DataSource> {
	const [library, reading] = [await getLibrary(), await getReading()];
	return { library, reading, readArticle: async (card) => (await readArticle(card)).article };
}
