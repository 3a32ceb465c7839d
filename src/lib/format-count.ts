const numbers = new Intl.NumberFormat('en');

/** Write a number of things: `1 article`, `1,416 articles`. */
export function formatCount(number: number, noun: string): string {
	return `${numbers.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}
