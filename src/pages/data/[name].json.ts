import type { APIContext } from 'astro';
import { pageLabelsOf } from '../../labels/labels-of.ts';
import { dataScope, measureData } from '../../library/data-files.ts';
import { makeDataPackage } from '../../library/data-package.ts';
import { DATA } from '../../library/paths.ts';
import { toHref } from '../../lib/to-href.ts';
import { dataPaths, readText } from '../../loader/answer-data.ts';
import { getLibrary } from '../../loader/shelf.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => dataPaths('datapackage');

export async function GET({ site: address }: APIContext): Promise<Response> {
	const scope = dataScope();
	if (!scope) return new Response(null, { status: 404 });
	const facts = await measureData(await getLibrary(), scope, readText);
	const homepage = address && new URL(toHref(DATA), address).href;
	const described = makeDataPackage(scope, facts, pageLabelsOf(site.language), homepage);
	return new Response(`${JSON.stringify(described, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' },
	});
}
