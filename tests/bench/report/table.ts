/** Rows of cells under a head; the first columns are words, the others numbers. */
export interface Table {
	head: readonly string[];
	rows: ReadonlyArray<readonly string[]>;
	/** How many columns are words. */
	words: number;
}

/** Set a table in columns, words to the left and numbers to the right. */
export function toText({ head, rows, words }: Table): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
	const lines = all.map((row) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column < words ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd(),
	);
	return `${lines.join('\n')}\n`;
}

/** Write a table as Markdown. */
export function toMarkdown({ head, rows, words }: Table): string {
	const rule = head.map((_, column) => (column < words ? '---' : '--:'));
	return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
