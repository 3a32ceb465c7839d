import { printExport } from './print-export.ts';

const sound = {
	headline: 'Tide tables',
	date: '1 March 2024',
	publication: 'Saltmarsh Post',
	publicationCode: 'SMP',
	copyright: '(c) 2024',
	paragraphs: ['High water at six.'],
};

/** A file that cannot be read whole, and what is said of it. */
export interface BrokenExport {
	/** What lies in the file. */
	bytes: string | Uint8Array;
	/** The line and column of what is wrong, and the name of the rule. */
	problem: { place: string; rule: string };
}

/** Files that a content folder may come to hold by mistake, one sound one among them, by name. */
export const brokenExports: Record<string, BrokenExport | { bytes: string }> = {
	'binary.txt': {
		bytes: Uint8Array.of(0, 1, 2, 3, 0, 255, 254, 9, 0, 0, 1),
		problem: { place: '1:1', rule: 'binary-file' },
	},
	'cut-off.txt': {
		bytes: 'Harbour bridge reopens\n\nBy Ann Marsh\n120 words\n12 March 2024\nSaltmarsh Post',
		problem: { place: '6:1', rule: 'incomplete-header' },
	},
	'empty.txt': { bytes: '', problem: { place: '1:1', rule: 'empty-file' } },
	'letter.txt': {
		bytes: 'Dear Ann,\n\nthe harbour is quiet today.\n\nYours, Bo\n',
		problem: { place: '1:1', rule: 'no-record' },
	},
	'no-such-day.txt': {
		bytes: printExport({ ...sound, date: '31 September 2024' }),
		problem: { place: '4:1', rule: 'unreadable-date' },
	},
	'sound.txt': { bytes: printExport(sound) },
};
