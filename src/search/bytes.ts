/** Bytes that are written one number or word after another. */
export class ByteWriter {
	#bytes = new Uint8Array(1 << 10);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	byte(value: number): void {
		if (this.#length === this.#bytes.length) this.#grow(1);
		this.#bytes[this.#length++] = value;
	}

	/** Write a whole number from 0 on, the small ones in one byte: seven bits a byte, the last below 128. */
	number(value: number): void {
		let rest = value;
		while (rest > 0x7f) {
			this.byte((rest % 0x80) | 0x80);
			rest = Math.floor(rest / 0x80);
		}
		this.byte(rest);
	}

	bytes(values: Uint8Array): void {
		if (this.#length + values.length > this.#bytes.length) this.#grow(values.length);
		this.#bytes.set(values, this.#length);
		this.#length += values.length;
	}

	/** Write bytes with their number in front. */
	block(values: Uint8Array): void {
		this.number(values.length);
		this.bytes(values);
	}

	text(value: string): void {
		this.block(encoder.encode(value));
	}

	/** Give all that was written. */
	finish(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#length);
	}

	#grow(by: number): void {
		const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
		bytes.set(this.#bytes);
		this.#bytes = bytes;
	}
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.at = at;
	}

	byte(): number {
		const value = this.#bytes[this.at++];
		if (value === undefined) throw new RangeError('A file of the index ends too soon');
		return value;
	}

	number(): number {
		let value = 0;
		for (let unit = 1; ; unit *= 0x80) {
			const byte = this.byte();
			value += (byte & 0x7f) * unit;
			if (byte < 0x80) return value;
		}
	}

	bytes(length: number): Uint8Array {
		if (this.at + length > this.#bytes.length)
			throw new RangeError('A file of the index ends too soon');
		this.at += length;
		return this.#bytes.subarray(this.at - length, this.at);
	}

	block(): Uint8Array {
		return this.bytes(this.number());
	}

	text(): string {
		return decoder.decode(this.block());
	}
}

const encoder = new TextEncoder();
// A word may begin with what would else be taken for a mark of byte order.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
