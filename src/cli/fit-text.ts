import stringWidth from 'string-width';

/** Cut or fill a text to a number of terminal columns; East Asian signs take two. */
export function fit(text: string, width: number, right = false): string {
	let shown = text;
	if (stringWidth(text) > width) {
		shown = '';
		for (const { segment } of segmenter.segment(text)) {
			if (stringWidth(shown + segment) > width - 1) break;
			shown += segment;
		}
		shown = `${shown.trimEnd()}…`;
	}
	const fill = ' '.repeat(Math.max(0, width - stringWidth(shown)));
	return right ? fill + shown : shown + fill;
}

const segmenter = new Intl.Segmenter();

/** Part a text into lines of at most a number of terminal columns, at spaces where there are any. */
export function wrap(text: string, width: number): string[] {
	return text.split('\n').flatMap((paragraph) => {
		const lines = [''];
		for (const word of paragraph.split(' ')) {
			const line = lines.at(-1) ?? '';
			if (line === '') lines[lines.length - 1] = word;
			else if (stringWidth(line) + 1 + stringWidth(word) <= width)
				lines[lines.length - 1] = `${line} ${word}`;
			else lines.push(word);
		}
		return lines;
	});
}
