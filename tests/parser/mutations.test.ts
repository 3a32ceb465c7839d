import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readExport } from '../../src/intake/read-export.ts';
import type { Line } from '../../src/parser/lines.ts';
import { parseExport } from '../../src/parser/parse-export.ts';
import type { ExportRecord } from '../../src/parser/record.ts';
import { countWork } from './count-work.ts';
import { makeRandom, mutate } from './mutate.ts';

const folder = 'tests/fixtures';
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => /(?:^|\/)export\.\w+$/.test(name))
	.sort()
	.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
const files = fixtures.map(({ bytes }) => bytes);

/** Each file is changed so often; `MUTATIONS` and `SEED` in the environment ask for more and others. */
const TIMES = Number(process.env['MUTATIONS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 1);

/** Rules whose messages name lines that are in no record. */
const NAMES_LINES = new Set(['text-outside-record', 'page-header', 'search-summary', 'cover-page']);

describe('a file that was cut, doubled, swapped and corrupted', () => {
	const databases = Map.groupBy(fixtures, ({ name }) => name.split('/')[0] ?? '');
	for (const [database, own] of databases) {
		test(`of ${database} is read or refused, in words, and nothing of it is lost`, () => {
			const random = makeRandom(SEED);
			for (const { name, bytes } of own)
				for (let time = 0; time < TIMES; time++) check(name, mutate(bytes, files, random));
		}, 300_000);
	}
});

/** The words of a failure say how to have it again. */
function check(name: string, bytes: Uint8Array): void {
	const tell = (what: string) => `${what}: ${name} as ${JSON.stringify(latin1(bytes))}`;
	const file = new VFile({ path: name, cwd: '' });
	let parsed;
	let reading;
	try {
		parsed = parseExport(bytes, file);
		reading = readExport(name, bytes);
	} catch (error) {
		throw new Error(tell('It throws'), { cause: error });
	}
	const { articles, messages } = reading;
	const failed = messages.filter(({ severity }) => severity === 'error');
	if (articles.length === 0 && failed.length === 0) throw new Error(tell('Silence'));
	const lost = messages.find(({ ruleId }) => ruleId === 'lost-text');
	if (lost) throw new Error(tell(`Lost at line ${lost.line}, ${lost.reason}`));
	if (parsed.records.length === 0) return;

	// Each line of the file is in a record or in the place of a message that says where it went.
	const named = file.messages.filter(
		({ ruleId, fatal }) => fatal === true || NAMES_LINES.has(ruleId ?? ''),
	);
	const isNamed = ({ number }: Line) =>
		named.some(({ line = 0, place }) => {
			const last = place && 'end' in place ? place.end.line : line;
			return line <= number && number <= last;
		});
	const kept = new Set(parsed.records.flatMap(({ lines }) => lines.map(({ start }) => start)));
	const left = parsed.lines.find((line) => !kept.has(line.start) && !isNamed(line));
	if (left && failed.length === 0) throw new Error(tell(`Line ${left.number} is gone`));
	for (const record of parsed.records) {
		const gone = findGone(record, isNamed);
		if (gone !== undefined) throw new Error(tell(`\`${gone}\` is in no field`));
	}
}

/** From here on a long line is words, not names of fields. */
const NAMES_END = 40;

/**
 * Find a word of a long line that the record says nowhere: the same question as that of
 * `conservation.ts`, and asked another way.
 */
function findGone(
	{ fields, body, endnotes, lines }: ExportRecord,
	isNamed: (line: Line) => boolean,
): string | undefined {
	const kept = [fields, body.map(({ text }) => text), endnotes.map(({ text }) => text)];
	const said = new Set(stringsOf(kept).flatMap(wordsOf));
	return lines
		.filter(({ text }) => text.length > 2 * NAMES_END && !text.includes('['))
		.filter((line) => !isNamed(line))
		.flatMap(({ text }) => wordsOf(text.slice(text.indexOf(' ', NAMES_END))))
		.find((word) => !said.has(word));
}

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Words of prose; those with capitals can be names of fields. */
function wordsOf(text: string): string[] {
	return text.match(/\b[a-z]{5,}\b/g) ?? [];
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

/** For each template the parser of HTML goes through the page again; `open-html.ts` says how often it may. */
const BOUNDED = new Set(['factiva/html-scripts/export.html']);

test('work grows as the file does: twice the records, twice the characters looked at', () => {
	const grows: string[] = [];
	for (const { name, bytes } of fixtures) {
		if (BOUNDED.has(name)) continue;
		const batch = (size: number) =>
			new Uint8Array(Buffer.concat(Array.from({ length: size }, () => [bytes, newline]).flat()));
		const work = (size: number) => countWork(() => readExport(name, batch(size)));
		const [less, more] = [work(8), work(32)];
		// Four times as much, and a little for what is done once.
		if (more > less * 4.4 + 50_000) grows.push(`${name}: ${less} and ${more}`);
	}
	expect(grows).toEqual([]);
}, 60_000);

const newline = new TextEncoder().encode('\n\n');
