import { expect, test } from 'vitest';
import { parse } from './parse.ts';

const header =
	'Harbour Reopens\n\nBy Ana Ruiz\n300 words\n6 March 2019\nThe Harbour Courier\nHRBC\nEnglish\nCopyright 2019 X\n\n';

/** Bytes of each text: work that grows with the square of it would never end. */
const SIZE = 4_000_000;
const fill = (part: string) => part.repeat(SIZE / part.length);

test.each([
	['one paragraph', fill('word ')],
	['one word', fill('w')],
	['lines', fill('a\n')],
	['lines that end as on old Macs', fill('a\r')],
	['paragraphs', fill('a b c.\n\n')],
	['blank lines', `a${fill('\n')}`],
	['rules', `a\n\n${fill('---\n\n')}`],
	['notes', `a\n\n${fill('jt/ll\n\n')}`],
	['bullets', fill('* x\n')],
	['links', fill('word[http://x.test] ')],
	['links that never close', fill('[http://')],
	['brackets', fill('[')],
	['spaces', `a${fill(' ')}b`],
	['columns', fill('a   b\n')],
	['accession numbers', fill('Document HRBC000020190306ef3600001\n')],
	['page headers', fill('Page 1 of 2 © 2026 Factiva, Inc. All rights reserved.\n')],
	['summaries of searches', fill('Search Summary\n')],
	['signs that are not UTF-8', new Uint8Array(SIZE).fill(0xe9)],
])(
	'megabytes of %s are read in one go',
	(_, text) => {
		const encoder = new TextEncoder();
		const rest = typeof text === 'string' ? encoder.encode(text) : text;
		const bytes = new Uint8Array(header.length + rest.length);
		bytes.set(encoder.encode(header));
		bytes.set(rest, header.length);
		const { records, messages } = parse(bytes);
		expect(records).toHaveLength(1);
		expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
	},
	60_000,
);
