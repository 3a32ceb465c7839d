import type { VFile } from 'vfile';
import type { Line } from '../lines.ts';

/** What the words of a file are wrapped in. */
export type Container = 'text' | 'html' | 'rtf' | 'docx';

/** The bytes of a record, and where they stand in the file. */
export interface Extent {
	/** From 1: of the file's lines, or of a Word file's paragraphs. */
	line: number;
	lines: number;
	bytes: Uint8Array;
}

/** A file opened: its words as lines, whatever they are wrapped in. */
export interface ExportSource {
	container: Container;
	lines: readonly Line[];
	/** What the offsets of the lines count in. */
	text: string;
	/** Give where some lines stand and their bytes. Ask in the order of the file. */
	extentOf: (lines: readonly Line[]) => Extent;
	/** Report what is odd about the bytes, once it is known that there are articles in them. */
	reportOddities: (file: VFile) => void;
}
