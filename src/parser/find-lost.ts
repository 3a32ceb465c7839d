import type { Line } from './lines.ts';

/**
 * Find what of some lines the words that keep them do not have: the text from the first such character on.
 *
 * White space does not count, nor do the signs of `dropped`. Linear in the length of both.
 */
export function findLost(
	lines: readonly Line[],
	kept: string | readonly string[],
	dropped: string,
): string | undefined {
	const source = lines.map((line) => line.text).join('\n');
	const target = typeof kept === 'string' ? kept : kept.join('\n');
	let at = 0;
	for (let index = 0; index < source.length; index++) {
		const sign = source.charCodeAt(index);
		if (isBlank(sign)) continue;
		while (at < target.length && isBlank(target.charCodeAt(at))) at++;
		if (target.charCodeAt(at) === sign) at++;
		else if (!dropped.includes(source.charAt(index))) return source.slice(index);
	}
	return undefined;
}

/** All white space but that of ASCII. */
const WIDE_SPACE = /\s/;

function isBlank(code: number): boolean {
	return code <= 32 || (code >= 0xa0 && WIDE_SPACE.test(String.fromCharCode(code)));
}
