/** Where something stands in the window. */
interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A page in a browser, whichever library drives it. */
interface Driven {
	evaluate(run: (name: string) => unknown, name: string): Promise<unknown>;
	screenshot(options: { clip: Clip }): Promise<Uint8Array>;
}

/** Find the highlights that nobody sees, by looking: browsers paint them otherwise than they compute them. */
export async function findUnpainted(page: Driven): Promise<string[]> {
	const names = (await page.evaluate(takeNames, '')) as string[];
	const unpainted: string[] = [];
	for (const name of names) {
		const clip = (await page.evaluate(place, name)) as Clip;
		const painted = await page.screenshot({ clip });
		await page.evaluate(takeAway, name);
		const bare = await page.screenshot({ clip });
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

function place(name: string): Clip {
	const [range] = CSS.highlights.get(name) ?? [];
	if (!(range instanceof Range)) throw new Error(`What is ${name} cannot be measured`);
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y, width, height } = range.getBoundingClientRect();
	return { x, y, width, height };
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
