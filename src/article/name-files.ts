import { nameOf } from './facts.ts';

/** Gives the name by which a file is published, from the one that records and messages have. */
export type NameFile = (file: string) => string;

/**
 * Name files without where they lie on a disk, which is nobody's business: `march.txt`, and `march.txt (2)` for the
 * next one of that name.
 */
export function nameFiles(files: ReadonlyArray<{ name: string }>): NameFile {
	const names = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const { name } of files) {
		const own = nameOf(name);
		const count = (counts.get(own) ?? 0) + 1;
		counts.set(own, count);
		names.set(name, count === 1 ? own : `${own} (${count})`);
	}
	return (file) => names.get(file) ?? nameOf(file);
}
