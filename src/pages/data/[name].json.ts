import type { APIContext, InferGetStaticPropsType } from 'astro';
import { pageLabelsOf } from '../../labels/labels-of.ts';
import { makeDataPackage } from '../../library/data/data-package.ts';
import { DATA } from '../../library/paths.ts';
import { toHref } from '../../lib/to-href.ts';
import { dataPaths, measure } from '../../loader/answer-data.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => dataPaths('datapackage');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { scope }, site: origin }: APIContext<Props>) {
	const homepage = origin && new URL(toHref(DATA), origin).href;
	const words = pageLabelsOf(site.language);
	const described = makeDataPackage(scope, await measure(scope), words, homepage);
	return new Response(`${JSON.stringify(described, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' },
	});
}
