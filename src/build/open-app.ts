import type { RouteData } from 'astro';
import { makeHead, withHead } from './page-head.ts';
import type { PageStyle } from './page-policy.ts';
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

/** Route of the page of a missing address. */
const NOT_FOUND = '/404';

interface AppMessage {
	label: string | null;
	level: string;
	message: string;
}

/** Where an app says what it has to say. */
const destination = {
	write({ label, level, message }: AppMessage): boolean {
		// What ends a build is thrown, and told once.
		if (level === 'error') return true;
		console.error(label ? `[${label}] ${message}` : message);
		return true;
	},
};

/**
 * Open the built module of a site, to render its pages and what its endpoints give; the same in each thread.
 *
 * Astro gives its app the state of its build. All that a static page needs of that is the styles of its route:
 * they stand in the manifest too, and those that are inline are put into the finished page.
 */
export async function openApp(entry: string): Promise<Render> {
	const { app, manifest } = (await import(entry)) as BuiltSite;
	const pages = manifest.routes.map(({ routeData: { route, component }, styles }) => {
		const files = styles.filter(({ type }) => type === 'external');
		const sheets = files.map((sheet, order) => ({ sheet, depth: 0, order }));
		return [`${route}&${component}`, { styles: sheets }] as const;
	});
	app.setInternals({ pagesByKeys: new Map(pages) });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
	const routes = new Map(
		manifest.routes.map(({ routeData, styles }) => [
			routeData.route,
			{ routeData, head: routeData.type === 'page' ? makeHead(styles) : undefined },
		]),
	);
	return async (url, route) => {
		const found = routes.get(route);
		if (!found) throw new Error(`The built site has no route ${route}`);
		const { routeData, head } = found;
		const response = await app.render(new Request(url), { routeData });
		// The page of a missing address says of itself that it is missing.
		if (!response.ok && !(route === NOT_FOUND && response.status === 404))
			throw new Error(`The page was answered with ${response.status}`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		return head ? withHead(bytes, head) : bytes;
	};
}
