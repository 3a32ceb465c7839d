/** The middle of some numbers; of an even number of them the mean of the two in the middle. Undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length >> 1;
	const [lower, upper] = [sorted[sorted.length % 2 === 1 ? half : half - 1], sorted[half]];
	return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
