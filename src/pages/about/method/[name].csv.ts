import type { APIContext, InferGetStaticPropsType } from 'astro';
import { keyOfMethod } from '../../../library/data/make-method.ts';
import { methodTables, writeMethodTable } from '../../../library/data/method-tables.ts';
import { getLibrary, getReading } from '../../../loader/shelf.ts';

export async function getStaticPaths() {
	const [library, reading] = [await getLibrary(), await getReading()];
	return methodTables.map((name) => ({
		params: { name },
		props: { name },
		get cacheKey() {
			return keyOfMethod(reading, library);
		},
	}));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { name } }: APIContext<Props>): Promise<Response> {
	const table = writeMethodTable(name, await getReading(), await getLibrary());
	return new Response(table, {
		headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
	});
}
