import { textOf, type Line } from '../../lines.ts';
import type { Fields } from '../raw-record.ts';

const NOTICE =
	/^\[?\(?(?:(?:copyright|copr\.?)(?!\p{L})|\([c]\)|©|all rights reserved|alle rechte vorbehalten|tous droits réservés|alle rechten voorbehouden|todos los derechos)/iu;
/** A sentence about copyright. */
const PROSE = /^[Cc]opyright (?!by )\p{Ll}/u;
const RIGHTS = /\b(?:rights|rechten?|droits|derechos|diritti|direitos)\b/i;
/** Longest copyright notice. */
const LONGEST = 400;

/** Tell whether a line opens a copyright notice, be it in brackets: `[Copyright 2002 De Havenbode]`. */
export function isNotice(text: string): boolean {
	const named = text.length <= LONGEST && NOTICE.test(text) && !PROSE.test(text);
	return named && (RIGHTS.test(text) || /\d{4}|©|\([Cc]\)/.test(text));
}

/** Tell whether a line can go on with a copyright notice: `All Rights Reserved`. */
export function isNoticeBelow(text: string): boolean {
	return text.length <= LONGEST && RIGHTS.test(text);
}

/** Find the copyright notice that lines end with: the index of its first line. */
export function findNotice(lines: readonly Line[]): number {
	let from = lines.length;
	for (let index = lines.length - 1; index >= 0 && from - index <= LONGEST_GROUP; index--) {
		const line = lines[index];
		if (!line?.blankBefore && index > 0) {
			if (!line || !isNotice(line.text) || !isBelowFields(line)) continue;
		}
		const group = lines.slice(index, from);
		if (!line || !isNotice(line.text) || (textOf(group) ?? '').length > LONGEST) break;
		from = index;
	}
	return from;
}

/** Most lines of a notice. */
const LONGEST_GROUP = 8;

/** The notice is centred; the last field can stand right above it. */
function isBelowFields({ from, start, markup }: Line): boolean {
	return !markup && start - from > 1;
}

/** Keep a copyright notice: the first is the field, another one a note. */
export function takeNotice(lines: readonly Line[], { header, notes }: Fields): void {
	if (lines.length === 0) return;
	if (header.copyright) notes.push({ type: 'copyright', lines });
	else header.copyright = lines;
}
