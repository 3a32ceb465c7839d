/** Find the first of so many numbers from 0 for which something holds that holds for all after it too. */
export function findFirst(count: number, holds: (number: number) => boolean): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
