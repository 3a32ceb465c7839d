import type { Root } from 'mdast';
import type { Point } from 'unist';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { VFile } from 'vfile';
import type { ExportSource } from '../../containers/export-source.ts';
import { clean, positionOf } from '../../lines.ts';
import { countRefused, report } from '../../messages.ts';
import { emptyHeader, type ExportRecord } from '../../record.ts';
import type { Evidence } from '../evidence.ts';
import { fillFields } from './fill-fields.ts';
import { findTangle } from './find-tangle.ts';
import { readFrontMatter } from './front-matter.ts';
import { linesBetween } from './lines-between.ts';
import { readBody, wordsOf } from './read-body.ts';

/**
 * Markdown with front matter in the words of the record, for articles that are typed by hand.
 *
 * One file is one article. A kicker, end notes and contributors are only what the front matter says;
 * what it leaves out of `authors`, `alternativeHeadline` and the like is read as of any export.
 *
 * ```
 * > | ---
 * > | headline: Harbour reopens after fog
 *     ^ a field of the record
 * > | byline: By Ana Ruiz in Oxmouth
 * > | publication: The Harbour Courier
 * > | datePublished: 2019-03-06
 * > | inLanguage: en
 * > | ---
 *   |
 * > | The *first* ferry left at noon, as the [timetable](https://harbour.test) says.
 *                                         ^ words with a link
 *   |
 * > | > “Nobody saw it go,” said the pilot.
 *     ^ a quote; in the same way `##` is a heading, `-` an item, a fence preformatted text
 * ```
 */
const toTree = remark().use(remarkFrontmatter).freeze();

/** Characters of the longest file that is read. */
const LARGEST = 10_000_000;
const FENCE = /^---[\t ]*(?:\r|\n|$)/;
/** A file is taken for an article by one of the fields that it has to have. */
const FIELD = /^["']?(headline|publication|datePublished)["']?\s*:/;

/** Look for front matter with a field of the record; no database begins a file so. */
export function weighMarkdown({ container, text, lines }: ExportSource): Evidence[] {
	if (container !== 'text' || !FENCE.test(text.slice(0, 80))) return [];
	for (const line of lines.slice(1)) {
		if (line.text === '---' && line.start === line.from) break;
		const field = FIELD.exec(line.text)?.[1];
		if (field) return [{ weight: 200, what: `front matter with \`${field}\`` }];
	}
	return [];
}

/** Read the one article of a Markdown file; one with an error gives none. */
export function readMarkdown(source: ExportSource, file: VFile): ExportRecord[] {
	// Places are lines and columns, which stay. A null sign would become a sign of replacement.
	const text = source.text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
	const before = file.messages.length;
	const record = readArticle(text, source, file);
	const failed = file.messages.slice(before).some(({ fatal }) => fatal);
	if (record && !failed) return [record];
	countRefused(file);
	return [];
}

function readArticle(text: string, { lines }: ExportSource, file: VFile): ExportRecord | undefined {
	const tree = readTree(text, file);
	const [first] = tree?.children ?? [];
	if (!tree || first?.type !== 'yaml') return undefined;
	const front = readFrontMatter(first.value, file);
	if (!front) return undefined;

	const { blocks, strays } = readBody(tree, text, lines);
	const { endnotes = [], ...given } = front.given;
	const { fields, byline } = fillFields(given, blocks);
	const linesAt = (name: string, at = front.places.get(name)) =>
		at && linesBetween(lines, at.line, at.line);
	const header = {
		...emptyHeader(),
		headline: linesAt('headline'),
		byline: linesAt('byline'),
		wordCount: linesAt('wordCountDeclared'),
	};

	const { byline: actual } = fields;
	if (byline?.ambiguous !== undefined && actual !== null) {
		const details = { actual, expected: byline.ambiguous };
		report(file, 'ambiguous-byline', front.places.get('byline'), details);
	}
	if (byline?.unreadable && actual !== null)
		report(file, 'unreadable-byline', front.places.get('byline'), { actual });
	if (given.inLanguage === undefined)
		report(file, 'missing-language', front.places.get('headline'));
	for (const { place, text: stray } of strays)
		report(file, 'text-outside-record', place, { actual: stray });
	if (blocks.length === 0) report(file, 'empty-text', positionOf(header.headline));
	checkBody(tree, blocks, first.position?.end, file);

	const notes = endnotes.map((note) => ({ ...note, lines: linesAt('endnotes') ?? [] }));
	return { format: 'markdown', fields, header, body: blocks, endnotes: notes, layout: [], lines };
}

/** Read the text as Markdown, unless it has no end to its front matter or is beyond all measure. */
function readTree(text: string, file: VFile): Root | undefined {
	const typed = text.split('\n');
	const end = typed.findIndex((line, index) => index > 0 && FENCE.test(line));
	if (end < 0) {
		const details = { expected: 'a line `---` that ends the front matter', actual: typed[0] ?? '' };
		report(file, 'unreadable-front-matter', { line: 1, column: 1 }, details);
		return undefined;
	}
	const tangle =
		text.length > LARGEST
			? { place: { line: 1, column: 1 }, bound: `at most ${LARGEST} characters` }
			: findTangle(typed, end + 1);
	if (!tangle) return toTree.parse(text);
	report(file, 'too-large', tangle.place, { expected: tangle.bound, actual: 'more' });
	return undefined;
}

/** Every sign of the words in the tree has to come again in the blocks, in order. */
function checkBody(
	tree: Root,
	blocks: ExportRecord['body'],
	place: Point | undefined,
	file: VFile,
): void {
	const actual = findLost(
		clean(wordsOf(tree).join(' ')),
		blocks.map(({ text }) => text).join('\n'),
	);
	if (actual !== undefined) report(file, 'lost-text', place, { actual, expected: 'the text' });
}

/** Give the words from the first sign that does not come again. */
function findLost(words: string, kept: string): string | undefined {
	let at = 0;
	for (let index = 0; index < words.length; index++) {
		const sign = words.charAt(index);
		if (sign === ' ' || sign === '\u3000') continue;
		at = kept.indexOf(sign, at) + 1;
		if (at === 0) return words.slice(index);
	}
	return undefined;
}
