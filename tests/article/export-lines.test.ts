import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { toExportLines } from '../../src/article/export-lines.ts';
import { readPrinted } from '../../src/intake/read-export.ts';
import { decode } from '../../src/parser/decode.ts';
import { parseExport } from '../../src/parser/parse-export.ts';
import { readSharedArticles } from '../helpers/shared-articles.ts';

const folder = 'tests/fixtures';
const encoder = new TextEncoder();

const fixtures = readdirSync(folder).flatMap((database) =>
	readdirSync(`${folder}/${database}`).map((name) => `${folder}/${database}/${name}`),
);
const exports = [
	...fixtures.flatMap((directory) =>
		readdirSync(directory)
			.filter((name) => name.startsWith('export.'))
			.map((name) => ({
				name: `${directory}/${name}`,
				bytes: new Uint8Array(readFileSync(`${directory}/${name}`)),
			})),
	),
	...readSharedArticles().map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
];

describe.each(exports)('$name', ({ name, bytes }) => {
	const read = parseExport(bytes, new VFile({ path: name }));

	test('no line of a record is missing, and none is altered', () => {
		const all = decode(bytes).text.split(/\r\n?|\n/);
		for (const record of read.records) {
			const { line, lines } = read.extentOf(record);
			const shown = toExportLines(record, read.printedLinesOf(record));
			if (read.isPlain) {
				expect(shown.map(({ text }) => text)).toEqual(all.slice(line - 1, line - 1 + lines));
				expect(shown.map(({ number }) => number)).toEqual(
					Array.from({ length: lines }, (_, index) => line + index),
				);
			} else {
				// Lines that the reader leaves out, such as the headers of pages, stand between.
				const kept = shown.filter(({ fields }) => fields[0] !== 'left-out');
				expect(kept.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(
					record.lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
				);
			}
		}
	});

	test('each line that is not blank became something, and a blank one nothing', () => {
		for (const record of read.records)
			for (const { text, fields } of toExportLines(record, read.printedLinesOf(record)))
				expect(fields.length > 0, text).toBe(text.trim() !== '');
	});

	test('each field and block of a record has its lines', () => {
		for (const { article, lines } of readPrinted(name, bytes)) {
			const became = new Set(lines.flatMap(({ fields }) => fields));
			const paragraphs = article.body.filter(({ type }) => /^(paragraph|quote)$/.test(type));
			expect(became, article.id).toContain('headline');
			for (const field of ['byline', 'publication', 'printEdition', 'copyrightNotice'] as const)
				if (article[field] !== null && lineOf(article[field])) expect(became).toContain(field);
			for (const [index] of paragraphs.entries()) expect(became).toContain(`p${index + 1}`);
			if (article.source.format === 'markdown') continue;
			for (const [index] of article.endnotes.entries()) expect(became).toContain(`n${index + 1}`);

			/** Some fields can be told by another line, such as that of the date. */
			function lineOf(value: string): boolean {
				return lines.some(({ text }) => text.trim() === value);
			}
		}
	});
});

test('a line says all that it became, and what the reader leaves out says so', () => {
	const became = (name: string) =>
		readPrinted(name, readFileSync(`${folder}/${name}`))
			.flatMap(({ lines }) => lines)
			.filter(({ fields }) => fields.length > 0)
			.map(({ fields, text }) => `${fields.join(' ')}: ${text.trim()}`);
	expect(became('factiva/kicker-in-brackets/export.txt')[0]).toMatch(/^headline kicker: \[/);
	expect(became('nexis/section-column-desk-page/export.txt')).toContainEqual(
		expect.stringMatching(/^printSection printColumn printPage: SECTION/),
	);
	expect(became('factiva/pdf-page-header/export.txt')).toContainEqual(
		expect.stringMatching(/^left-out: Page 12 of 175/),
	);
	expect(became('factiva/tagged-value-below/export.txt')).toContain('label: HD');
	expect(became('markdown/every-block/export.md')).toContainEqual(
		expect.stringMatching(/^label: ---/),
	);
});
