const GIGA = 1e9;

/** Write seconds, with as many digits as are worth reading: `0.34`, `12.8`. */
export function formatSeconds(seconds: number): string {
	return seconds.toFixed(seconds < 10 ? 2 : 1);
}

/** Write bytes as megabytes: `775`, `0.2`; a dash where they are not known. */
export function formatMegabytes(bytes: number | undefined): string {
	if (bytes === undefined) return '-';
	const megabytes = bytes / 1e6;
	return megabytes.toFixed(megabytes < 10 ? 1 : 0);
}

/** Write bytes as gigabytes: `24 GB`. */
export function formatGigabytes(bytes: number): string {
	return `${Math.round(bytes / GIGA)} GB`;
}

/** Write a ratio: `0.85`, `12.9`; a dash where there is none. */
export function formatRatio(ratio: number | undefined): string {
	return ratio === undefined ? '-' : ratio.toFixed(ratio < 10 ? 2 : 1);
}

/** Write a whole number: `10,102`. */
export function formatWhole(number: number): string {
	return Math.round(number).toLocaleString('en');
}
