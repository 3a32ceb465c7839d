import type { RouteData } from 'astro';
import { makePolicy, withPolicy, type PageStyle } from './page-policy.ts';
import type { Render } from './render-pages.ts';

/** What the built module of a site exports, as far as it is needed. */
export interface BuiltSite {
	app: {
		setInternals(internals: unknown): void;
		setOptions(options: unknown): void;
		render(request: Request, options: { routeData: RouteData }): Promise<Response>;
	};
	manifest: {
		routes: ReadonlyArray<{ routeData: RouteData; styles: readonly PageStyle[] }>;
	};
}

/** Where the app of a thread says what it has to say. */
const destination = {
	write({ label, message }: { label: string | null; message: string }): boolean {
		console.error(label ? `[${label}] ${message}` : message);
		return true;
	},
};

/** Open the built module of a site in a thread, where Astro has not done so. */
export async function openApp(entry: string): Promise<Render> {
	const { app, manifest } = (await import(entry)) as BuiltSite;
	// In the main thread, Astro gives its app the state of its build. All that a static page without
	// scripts needs of that is the styles of its route, and they stand in the manifest too.
	const pages = manifest.routes.map(({ routeData: { route, component }, styles }) => {
		const sheets = styles.map((sheet, order) => ({ sheet, depth: 0, order }));
		return [`${route}&${component}`, { styles: sheets }] as const;
	});
	app.setInternals({ pagesByKeys: new Map(pages) });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
	return makeRender((request, routeData) => app.render(request, { routeData }), manifest);
}

/** Make what renders a page of an app that is open. */
export function makeRender(
	answer: (request: Request, routeData: RouteData) => Promise<Response>,
	{ routes: all }: BuiltSite['manifest'],
): Render {
	const routes = new Map(
		all.map(({ routeData, styles }) => [
			routeData.route,
			{ routeData, policy: makePolicy(styles) },
		]),
	);
	return async (url, route) => {
		const found = routes.get(route);
		if (!found) throw new Error(`The built site has no route ${route}`);
		const response = await answer(new Request(url), found.routeData);
		// The page of a missing address says of itself that it is missing.
		if (!response.ok && response.status !== 404) {
			throw new Error(`${url} was answered with ${response.status}`);
		}
		return withPolicy(new Uint8Array(await response.arrayBuffer()), found.policy);
	};
}
