const COPYRIGHT =
	/^(?:\(?(?:copyright|copr\.?)(?![\p{L}])|\([c]\)|©|quelle:|www\.|all rights reserved|tous droits)/iu;

/** Tell whether a line has one of the shapes of a copyright line. */
export function isCopyright(text: string): boolean {
	return COPYRIGHT.test(text);
}

/** Read the year of a copyright line: the last one it names from 1900 to 2099. */
export function readCopyrightYear(text: string): number | null {
	const year = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1);
	return year === undefined ? null : Number(year);
}
