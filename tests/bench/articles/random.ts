/** Numbers that look random and are the same on every machine. */
export interface Random {
	/** From 0 up to, and without, 1. */
	next(): number;
	/** A whole number from 0 up to, and without, a limit. */
	below(limit: number): number;
	/** Whether something with this probability happens. */
	chance(probability: number): boolean;
	/** One of a list, which must not be empty. */
	pick<Item>(items: readonly Item[]): Item;
}

/** Start a row of numbers; equal seeds, whole numbers below 2^32, give equal rows. */
export function makeRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x9e3779b9) >>> 0;
		return mix(state) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		pick: (items) => {
			if (items.length === 0) throw new RangeError('There is nothing to pick from');
			return items[below(items.length)] as (typeof items)[number];
		},
	};
}

/** Spread a whole number over all of 32 bits, so that neighbours have nothing in common. */
function mix(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
