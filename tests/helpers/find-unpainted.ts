/** A page in a browser, whichever library drives it. */
interface Driven {
	evaluate(run: (name: string) => unknown, name: string): Promise<unknown>;
	/** Takes the window; libraries differ in where a part of it begins. */
	screenshot(): Promise<Uint8Array>;
}

/** Find the highlights that nobody sees, by looking: browsers paint them otherwise than they compute them. */
export async function findUnpainted(page: Driven): Promise<string[]> {
	const names = (await page.evaluate(takeNames, '')) as string[];
	const unpainted: string[] = [];
	for (const name of names) {
		await page.evaluate(bringIntoView, name);
		const painted = await page.screenshot();
		await page.evaluate(takeAway, name);
		const bare = await page.screenshot();
		await page.evaluate(giveBack, name);
		if (Buffer.compare(painted, bare) === 0) unpainted.push(`${name} is not seen`);
	}
	return unpainted;
}

/** Runs in the page, as all that follow do. */
function takeNames(): string[] {
	getSelection()?.empty();
	return [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : []));
}

function bringIntoView(name: string): void {
	const [range] = CSS.highlights.get(name) ?? [];
	const text = range?.startContainer;
	text?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Highlights that are away, on the page's own global. */
function takeAway(name: string): void {
	const highlight = CSS.highlights.get(name);
	Object.assign(globalThis, { away: highlight });
	CSS.highlights.delete(name);
}

function giveBack(name: string): void {
	const { away } = globalThis as unknown as { away: Highlight };
	CSS.highlights.set(name, away);
}
