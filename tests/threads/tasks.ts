/** Multiply each number. */
export function multiply(numbers: number[], factor: number): number[] {
	return numbers.map((number) => number * factor);
}

/** Fail over one item. */
export function failOver(numbers: number[], bad: number): number[] {
	if (numbers.includes(bad)) throw new Error(`It is item ${bad}`);
	return numbers;
}

/** End the thread. */
export function exit(): never {
	process.exit();
}

/** Take a while over it, and then do nothing. */
export function dawdle(numbers: number[], milliseconds: number): number[] {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
	return numbers;
}
