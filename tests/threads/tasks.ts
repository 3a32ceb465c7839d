/** Multiply each number. */
export function multiply(numbers: number[], factor: number): number[] {
	return numbers.map((number) => number * factor);
}

/** Fail over the first item. */
export function fail([first]: number[]): never {
	throw new Error(`It is item ${first === 0 ? 0 : '0 or a later one'}`);
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
