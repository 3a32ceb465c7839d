import type { PlacedLink } from '../../fields/links.ts';
import { clean } from '../../lines.ts';

/** The words of one block, gathered piece by piece and cleaned as a line is. */
export class Words {
	readonly #parts: string[] = [];
	readonly #places: PlacedLink[] = [];
	#length = 0;
	#last = ' ';

	/** Add words as typed; white space between pieces is one space, too. */
	add(typed: string): void {
		// Between two letters the cleaning of a line leaves the spaces at both ends.
		const cleaned = clean(`x${typed}x`).slice(1, -1);
		const piece = /\s/.test(this.#last) ? cleaned.trimStart() : cleaned;
		if (piece === '') return;
		this.#parts.push(piece);
		this.#length += piece.length;
		this.#last = piece.slice(-1);
	}

	/** Add words that lead to an address. */
	addLink(url: string, add: () => void): void {
		const start = this.#length;
		add();
		if (this.#length === start) this.add(url);
		if (this.#length > start) this.#places.push({ start, end: this.#length, url });
	}

	/** Give the words, and where its links are. */
	end(): { text: string; places: PlacedLink[] } {
		const printed = this.#parts.join('');
		const text = printed.trimEnd();
		const places = this.#places.map(({ start, end, url }) => {
			const words = text.slice(start, end);
			const opening = words.length - words.trimStart().length;
			return { start: start + opening, end: start + words.trimEnd().length, url };
		});
		return { text, places: places.filter(({ start, end }) => end > start) };
	}
}
