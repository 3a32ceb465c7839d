type Method = (this: unknown, ...args: unknown[]) => unknown;

/** How many characters a call has looked at, from its text, its arguments and its result. */
type Cost = (self: unknown, args: unknown[], result: unknown) => number;

const whole: Cost = (self) => String(self).length;
const given: Cost = (_, __, result) => String(result).length;
const upTo: Cost = (self, [, from], result) => {
	const start = Number(from ?? 0);
	return (Number(result) < 0 ? String(self).length : Number(result)) - start;
};
const backTo: Cost = (self, [, from], result) =>
	Number(from ?? String(self).length) - Number(result);
const matched: Cost = (_, [text], result) => {
	const match = result as RegExpExecArray | null;
	return match ? match.index + match[0].length : String(text).length;
};

/** Methods that look at a text or copy it; all that regular expressions do goes through `exec`. */
const watched: Array<[prototype: object, costs: Record<string, Cost>]> = [
	[RegExp.prototype, { exec: matched }],
	[
		String.prototype,
		{
			indexOf: upTo,
			lastIndexOf: backTo,
			includes: whole,
			replace: whole,
			split: whole,
			slice: given,
			trim: given,
			trimStart: given,
			trimEnd: given,
			toLowerCase: given,
			normalize: given,
		},
	],
];

/**
 * Count the work of a function in characters: those of all texts that it has searched, matched, cut or
 * copied by the methods of strings and regular expressions.
 *
 * It does not see how often an expression goes back over a text; megabytes of each thing in
 * `large.test.ts` show that.
 */
export function countWork(run: () => void): number {
	let work = 0;
	const restore: Array<() => void> = [];
	for (const [prototype, costs] of watched) {
		for (const [name, cost] of Object.entries(costs)) {
			const original = Reflect.get(prototype, name) as Method;
			Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
				// A global expression starts where it was.
				const from = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
				const result = original.apply(this, args);
				work += 1 + Math.max(0, cost(this, args, result) - from);
				return result;
			});
			restore.push(() => Reflect.set(prototype, name, original));
		}
	}
	try {
		run();
	} finally {
		for (const undo of restore) undo();
	}
	return work;
}
