import type { Article } from './schema.ts';

/** A piece of a byline: a name, or the words between names. */
export interface BylinePart {
	text: string;
	isName: boolean;
}

/**
 * Split a byline at its names: `By `, `Ana Ruiz`, ` in Lima`.
 *
 * The byline stays as printed. Where all names are printed otherwise, as in `Ruiz, Ana`, it is a name as a whole.
 * Without a byline there are the names alone.
 */
export function splitByline({ byline, authors }: Article): BylinePart[] {
	const printed = byline ?? authors.map(({ name }) => name).join(', ');
	const parts: BylinePart[] = [];
	let read = 0;
	for (const { name } of authors) {
		const at = printed.indexOf(name, read);
		if (at < 0) continue;
		if (at > read) parts.push({ text: printed.slice(read, at), isName: false });
		parts.push({ text: name, isName: true });
		read = at + name.length;
	}
	if (read === 0 && authors.length > 0) return [{ text: printed, isName: true }];
	if (read < printed.length) parts.push({ text: printed.slice(read), isName: false });
	return parts;
}
