import type { Message } from '../parser/messages.ts';
import type { SourceFormat } from '../parser/record.ts';

/** What one file gave. Its records are those kept, the duplicates and those refused. */
export interface ReadFile {
	/** As messages and records name it. */
	name: string;
	/** Bytes. */
	size: number;
	/** Up to the last that is not blank; of a Word file, paragraphs. */
	lines: number;
	/** SHA-256 of its bytes; empty where they could not be read. */
	sha256: string;
	/** How its records are set out, each way once. */
	formats: readonly SourceFormat[];
	kept: number;
	duplicates: number;
	refused: number;
}

/** What was read, and what was found. */
export interface Reading {
	/** In the order in which they were read. */
	files: readonly ReadFile[];
	/** Of all files, in the same order. */
	messages: readonly Message[];
}

/** What read it. */
export interface Reader {
	/** Version of Broadsheet. */
	release: string;
	/** Digest of the code that decides what the bytes of a file become. */
	digest: string;
}
