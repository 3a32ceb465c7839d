/** Shorten a text to a number of characters, at the end of a word, with an ellipsis. */
export function excerpt(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
	return `${words.replace(/[\s,.;:!?–—-]+$/u, '')}…`;
}
