/** Take out of a script the lines that are comments, and indentation: what readers of the code need, and pages do not. */
export function compact(script: string): string {
	const lines = script.split('\n').map((line) => line.trim());
	return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}
