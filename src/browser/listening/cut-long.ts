/** Where a speaker can take breath, the better places first. */
const BREATHS = [/[;:]\P{L}?\s+|[—–؛；：]\s*/gu, /,\P{L}?\s+|[،，、]\s*/gu, /\s+/gu];

/** Cut a text into pieces of no more than so many characters, where a speaker can take breath; joined they are the text. */
export function cutLong(text: string, most: number): string[] {
	const pieces: string[] = [];
	let rest = text;
	while (rest.length > most) {
		const place = findBreath(rest, most);
		pieces.push(rest.slice(0, place));
		rest = rest.slice(place);
	}
	return [...pieces, rest];
}

/** The last good place; a cut in the first third would leave a scrap. */
function findBreath(text: string, most: number): number {
	for (const breath of BREATHS) {
		const places = [...text.slice(0, most).matchAll(breath)]
			.map((match) => match.index + match[0].length)
			.filter((place) => place > most / 3);
		const last = places.at(-1);
		if (last !== undefined) return last;
	}
	// A sign of two halves stays whole.
	return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}
