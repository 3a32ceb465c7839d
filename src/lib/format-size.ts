import { memoize } from './memoize.ts';

const STEP = 1000;

/** Making them costs more than a thousand uses. */
const formats = memoize((language) =>
	(['byte', 'kilobyte', 'megabyte'] as const).map((unit, power) => {
		const digits = power === 0 ? 0 : 1;
		return new Intl.NumberFormat(language, {
			style: 'unit',
			unit,
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
		});
	}),
);

/** Write a number of bytes as a language does: `512 byte`, `4.1 kB`, `1.2 MB`. */
export function formatSize(language: string, bytes: number): string {
	const power = bytes < STEP ? 0 : bytes < STEP ** 2 ? 1 : 2;
	return formats(language)[power]?.format(bytes / STEP ** power) ?? String(bytes);
}
