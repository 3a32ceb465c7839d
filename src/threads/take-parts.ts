/** A list that several threads work through together. */
export interface SharedList {
	items: readonly unknown[];
	/** Index of the next item that none has taken; shared. */
	next: Int32Array;
	/** Items to take at a time. */
	step: number;
}

/** What was made of some items that follow one another, and the index of the first. */
export interface Part {
	start: number;
	results: unknown[];
}

/** Take the next items of a list, again and again until none is left, and give what `make` makes of them. */
export async function takeParts(
	{ items, next, step }: SharedList,
	make: (items: unknown[]) => Promise<unknown[]> | unknown[],
): Promise<Part[]> {
	const parts: Part[] = [];
	for (;;) {
		const start = Atomics.add(next, 0, step);
		if (start >= items.length) return parts;
		parts.push({ start, results: await make(items.slice(start, start + step)) });
	}
}

/** Leave nothing of a list for others to take. */
export function takeAll({ items, next }: SharedList): void {
	Atomics.store(next, 0, items.length);
}
