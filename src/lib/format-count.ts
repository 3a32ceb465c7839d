const numbers = new Intl.NumberFormat('en');

/** Write a number as English does, for the command line: `3,400`. */
export function formatNumber(number: number): string {
	return numbers.format(number);
}

/** Write a number of things in English, for the command line: `1 article`, `1,416 articles`. */
export function formatCount(number: number, noun: string): string {
	return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
