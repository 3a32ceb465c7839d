/** Whole numbers from 0 on, in as little memory as they take; there is room for as many as come. */
export class NumberList {
	#numbers = new Uint32Array(1 << 16);
	length = 0;

	push(value: number): void {
		if (this.length === this.#numbers.length) {
			const numbers = new Uint32Array(this.length * 2);
			numbers.set(this.#numbers);
			this.#numbers = numbers;
		}
		this.#numbers[this.length++] = value;
	}

	/** Give the numbers, as long as none is added. */
	view(): Uint32Array {
		return this.#numbers.subarray(0, this.length);
	}
}

/** Give the sum of the numbers in front of each, and of all at the end. */
export function addUpAll(counts: Uint32Array): Uint32Array {
	const sums = new Uint32Array(counts.length + 1);
	for (let index = 0; index < counts.length; index++)
		sums[index + 1] = (sums[index] as number) + (counts[index] as number);
	return sums;
}
