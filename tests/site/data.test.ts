import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Article, articleSchema } from '../../src/article/schema.ts';
import { findAll, findOne, readPages, visibleText } from '../helpers/read-page.ts';
import { sharedMessages, sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

/** What may hold words of a text. */
const TEXT_FIELDS = ['otherFields', 'body', 'links', 'endnotes'];

/** Words in a row that are nobody's but the author's. */
const RUN = 12;

/** A file of data as its package describes it. */
interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	encoding: string;
	schema: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
}

interface Field {
	name: string;
	type: string;
	description: string;
	constraints?: {
		required?: boolean;
		unique?: boolean;
		enum?: string[];
		minimum?: number;
		pattern?: string;
	};
}

/** The records as they are published: where a file lies is nobody's business. */
const records = sharedRecords().map((record) => ({
	...record,
	source: { ...record.source, file: path.basename(record.source.file) },
}));

const read = (name: 'main' | 'plain', file: string) =>
	readFileSync(path.join(sharedSite(name).folder, file), 'utf8');
const readTable = (text: string) =>
	parse(text, { columns: true, record_delimiter: '\r\n' }) as Array<Record<string, string>>;
const readPackage = (name: 'main' | 'plain') =>
	JSON.parse(read(name, 'data/datapackage.json')) as { $schema: string; resources: Resource[] };

describe.each([
	['main', 'without their texts', (name: string) => !TEXT_FIELDS.includes(name)],
	['plain', 'with their texts', () => true],
] as const)('the data files of the %s site', (site, _what, isThere) => {
	const lines = read(site, 'data/articles.jsonl').split('\n');
	const rows = readTable(read(site, 'data/articles.csv'));

	test(`have the records that inspect gives, ${_what}, a line each`, () => {
		expect(lines.pop()).toBe('');
		const expected = records.map((record) =>
			Object.fromEntries(Object.entries(record).filter(([name]) => isThere(name))),
		);
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(expected);
	});

	test('have them as rows of a table, each value as it is', () => {
		expect(rows).toHaveLength(records.length);
		for (const [index, record] of records.entries()) {
			const row = rows[index] ?? {};
			expect(row).toMatchObject(plainColumns(record));
			const people = record.authors.map(({ name, location, role }) => [name, location, role]);
			expect(row['authors']?.split('\n').filter(Boolean).map(partsOf)).toEqual(
				people.map((parts) => partsOf(parts.map((part) => part ?? '').join(' | '))),
			);
			const text = isThere('body')
				? record.body.map((block) => block.text).join('\n\n')
				: undefined;
			expect(row['body']).toBe(text);
		}
	});

	test('end their rows as RFC 4180 has it, and begin with no mark', () => {
		const text = read(site, 'data/articles.csv');
		expect(text.startsWith('id,headline,')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
	});

	test('are described by a Data Package, to the byte', () => {
		const { $schema, resources } = readPackage(site);
		expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(resources.map(({ path: file }) => file)).toEqual(['articles.csv', 'articles.jsonl']);
		for (const { name, path: file, bytes, hash, encoding } of resources) {
			const content = readFileSync(path.join(sharedSite(site).folder, 'data', file));
			expect(name).toMatch(/^[a-z0-9._-]+$/);
			expect(bytes).toBe(content.length);
			expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
			expect(encoding).toBe('utf-8');
		}
	});

	test('hold what their schemas say, field by field', () => {
		const [table, list] = readPackage(site).resources;
		const [first = '{}'] = lines;
		expect(table?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
		expect(list?.schema.fields.map(({ name }) => name).sort()).toEqual(
			Object.keys(JSON.parse(first) as object).sort(),
		);
		expect(table?.schema).toMatchObject({ primaryKey: ['id'], missingValues: [''] });
		for (const field of table?.schema.fields ?? []) {
			const values = rows.map((row) => row[field.name] ?? '');
			expect(findWrong(values, field), field.name).toEqual([]);
		}
		const all = [...(table?.schema.fields ?? []), ...(list?.schema.fields ?? [])];
		for (const { name, description } of all) expect(description, name).toMatch(/\.$/);
	});
});

test('without texts no file of data has twelve words in a row of any of them', () => {
	const published = ['data', 'about'].flatMap((folder) => filesIn('main', folder)).join(' ');
	const runs = new Set(runsOf(published));
	const texts = records.flatMap(({ body, endnotes }) => [...body, ...endnotes]);
	expect(texts.flatMap(({ text }) => runsOf(text)).filter((run) => runs.has(run))).toEqual([]);
	// The texts are there to be found.
	const whole = new Set(runsOf(filesIn('plain', 'data').join(' ')));
	expect(
		records.some(({ body }) => body.some(({ text }) => runsOf(text).some((run) => whole.has(run)))),
	).toBe(true);
});

test('no file of data says where on a disk anything lies', () => {
	for (const { source } of sharedRecords()) {
		const folder = path.dirname(source.file);
		for (const site of ['main', 'plain'] as const)
			for (const text of [...filesIn(site, 'data'), ...filesIn(site, 'about')])
				expect(text).not.toContain(folder);
	}
});

test('an owner who wants no data files has none, and no link to them', async () => {
	const { folder } = sharedSite('many');
	expect(existsSync(path.join(folder, 'data'))).toBe(false);
	for (const { html, path: at } of await readPages(folder))
		expect(html, at).not.toContain('/data/');
});

describe('the page of the method', () => {
	const names = new Set(sharedRecords().map(({ source }) => source.file));
	const duplicates = sharedMessages().filter(({ ruleId }) => ruleId === 'duplicate-record');

	test('says in numbers that add up what inspect says', async () => {
		const page = (await readPages(sharedSite('main').folder)).find(
			(one) => one.path === 'about/method/',
		);
		const [sum] = findAll(page?.tree ?? { type: 'root', children: [] }, 'main table');
		const numbers = findAll(sum ?? { type: 'root', children: [] }, 'td').map((cell) =>
			Number(visibleText(cell).replace('−', '-').replaceAll(',', '')),
		);
		const [files, found = 0, refused = 0, left = 0, kept] = numbers;
		expect([files, refused, left, kept]).toEqual([
			names.size,
			0,
			0 - duplicates.length,
			records.length,
		]);
		expect(found + refused + left).toBe(kept);
		const paragraph = visibleText(
			findOne(page?.tree ?? { type: 'root', children: [] }, 'main blockquote'),
		);
		expect(paragraph).toContain(`from ${files} files`);
		expect(paragraph).toContain(`${found} records were found`);
		expect(paragraph).toContain(`holds ${kept} articles`);
	});

	test('has the whole list of files, with the digests of their bytes', () => {
		const rows = readTable(read('main', 'about/method/files.csv'));
		const expected = [...names].map((file) => {
			const bytes = readFileSync(file);
			const own = sharedRecords().filter(({ source }) => source.file === file);
			return {
				file: path.basename(file),
				bytes: String(bytes.length),
				sha256: createHash('sha256').update(bytes).digest('hex'),
				kept: String(own.length),
			};
		});
		expect(rows).toMatchObject(expected);
	});

	test('names each message by rule and place, and the article that it is of', () => {
		const rows = readTable(read('main', 'about/method/messages.csv'));
		expect(rows.map(({ rule, line }) => `${rule} ${line}`)).toEqual(
			sharedMessages().map(({ ruleId, line }) => `${ruleId} ${line}`),
		);
		for (const { id, file, line } of rows) {
			const record = records.find((one) => one.id === id);
			if (!record) continue;
			const { source } = record;
			expect(source.file).toBe(file);
			expect(Number(line) - source.line).toBeLessThan(source.lines);
		}
	});
});

test('the pages of data and method are small', async () => {
	const pages = (await readPages(sharedSite('main').folder)).filter(({ path: at }) =>
		/^(data|about\/method)\/$/.test(at),
	);
	expect(pages).toHaveLength(2);
	for (const { html, path: at } of pages)
		expect(brotliCompressSync(html).length, at).toBeLessThan(20_000);
});

/** The fields that are a column as they are. */
function plainColumns(record: Article): Record<string, string> {
	const plain = Object.keys(articleSchema.shape).flatMap((name) => {
		const value = record[name as keyof Article];
		return typeof value === 'object' && value !== null ? [] : [[name, String(value ?? '')]];
	});
	const { format, file, line, lines, sha256 } = record.source;
	return {
		...(Object.fromEntries(plain) as Record<string, string>),
		sourceFormat: format,
		sourceFile: file,
		sourceLine: String(line),
		sourceLines: String(lines),
		sourceSha256: sha256,
	};
}

/** Parts without a value at the end are not there. */
function partsOf(entry: string): string[] {
	return entry.replace(/( \| )+$/, '').split(' | ');
}

/** Give the values that are not what a schema says. */
function findWrong(values: readonly string[], { type, constraints = {} }: Field): string[] {
	const looks: Record<string, RegExp> = {
		string: /^/,
		integer: /^-?\d+$/,
		date: /^\d{4}-\d{2}-\d{2}$/,
	};
	const { required, unique, minimum = -Infinity, pattern } = constraints;
	return values.filter((value, index) => {
		if (value === '') return required;
		return (
			!looks[type]?.test(value) ||
			(constraints.enum && !constraints.enum.includes(value)) ||
			(type === 'integer' && Number(value) < minimum) ||
			(pattern !== undefined && !new RegExp(`^${pattern}$`).test(value)) ||
			(unique && values.indexOf(value) !== index)
		);
	});
}

function filesIn(site: 'main' | 'plain', folder: string): string[] {
	const below = path.join(sharedSite(site).folder, folder);
	return readdirSync(below, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
}

/** Give each run of words of a text; what JSON writes in another way is as it was. */
function runsOf(text: string): string[] {
	const words = text.replace(/\\n|\\"/g, ' ').match(/[\p{L}\p{N}’']+/gu) ?? [];
	return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
