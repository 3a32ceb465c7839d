import type { Point } from 'unist';
import type { VFile } from 'vfile';
import {
	Lexer,
	LineCounter,
	isMap,
	parseDocument,
	visit,
	type Document,
	type Node as YamlNode,
	type Pair,
} from 'yaml';
import { clean } from '../../lines.ts';
import { report } from '../../messages.ts';
import { fieldShapes, isFieldName, type FrontFields } from './field-shapes.ts';
import type { GivenFields, RequiredName } from './fill-fields.ts';
import { typedText, type Refuse } from './shapes.ts';

/** What the front matter says, and where each field stands in the file. */
export interface FrontMatter {
	given: GivenFields & Partial<Pick<FrontFields, 'endnotes'>>;
	places: ReadonlyMap<string, Point>;
}

const required = ['headline', 'publication', 'datePublished'] as const satisfies RequiredName[];
/** Fields of an article that are worked out from the others. */
const COMPUTED = new Set(['id', 'wordCount', 'source']);
/** Longest part of a line that a message names. */
const LONGEST_EXCERPT = 80;

/**
 * Read front matter, which begins on the second line of its file.
 *
 * A field that is not known goes to the other fields of the record, with a warning. Whatever cannot be
 * read is reported where it stands; gives undefined if a field is missing then that each article has.
 */
export function readFrontMatter(yaml: string, file: VFile): FrontMatter | undefined {
	const reader = new FrontMatterReader(yaml, file);
	const document = reader.parse();
	return document && reader.read(document);
}

class FrontMatterReader {
	readonly #yaml: string;
	readonly #file: VFile;
	readonly #counter = new LineCounter();
	readonly #given: Partial<FrontFields> = {};
	readonly #others: FrontFields['otherFields'] = [];
	readonly #places = new Map<string, Point>();
	/** Fields of which it was said already what is wrong. */
	readonly #failed = new Set<string>();
	readonly #refuse: Refuse = (node, expected) =>
		this.#report(node?.range?.[0] ?? 0, expected, this.#excerpt(node));

	constructor(yaml: string, file: VFile) {
		this.#yaml = yaml;
		this.#file = file;
	}

	parse(): Document | undefined {
		const document = parse(this.#yaml, this.#counter);
		if (!document) return this.#report(0, 'YAML that is not nested without end', this.#excerpt());
		const [error] = [...document.errors, ...document.warnings];
		if (!error) return document;
		const [line = ''] = error.message.split('\n');
		const reason = line.replace(/[:.]$/, '');
		return this.#report(
			error.pos[0],
			`YAML that can be read (${reason})`,
			this.#lineAt(error.pos[0]),
		);
	}

	read({ contents }: Document): FrontMatter | undefined {
		if (!isMap<YamlNode, YamlNode>(contents))
			return this.#report(0, 'fields of the record', this.#excerpt());
		this.#refuseAnchors(contents);
		this.#reportComments();
		for (const pair of contents.items) this.#readField(pair);

		const { headline, publication, datePublished } = this.#given;
		for (const name of required) {
			if (this.#given[name] || this.#failed.has(name)) continue;
			const place = this.#places.get(name) ?? { line: 1, column: 1 };
			report(this.#file, 'missing-field', place, { expected: `the field \`${name}\`` });
		}
		if (!headline || !publication || !datePublished) return undefined;
		const otherFields = [...(this.#given.otherFields ?? []), ...this.#others];
		return {
			given: { ...this.#given, headline, publication, datePublished, otherFields },
			places: this.#places,
		};
	}

	#readField({ key, value }: Pair<YamlNode, YamlNode>): void {
		const name = typedText(key) ?? '';
		const place = this.#placeOf(key.range?.[0] ?? 0);
		if (this.#places.has(name)) return void this.#refuse(key, 'each field once');
		this.#places.set(name, place);
		if (isFieldName(name)) {
			if (!this.#setField(name, value)) this.#failed.add(name);
			return;
		}
		const from = key.range?.[0] ?? 0;
		const actual = this.#yaml.slice(from, value?.range?.[1] ?? key.range?.[1]);
		if (COMPUTED.has(name)) return report(this.#file, 'text-outside-record', place, { actual });
		const typed = typedText(value);
		if (typed === undefined) return void this.#refuse(key, 'a field of the record');
		this.#others.push({ label: clean(name), value: clean(typed ?? '') });
		report(this.#file, 'unknown-header-line', place, { actual });
	}

	/** A field with nothing behind its name is left out if it has to be there. */
	#setField<Name extends keyof FrontFields>(name: Name, value: YamlNode | null): boolean {
		const refused = this.#file.messages.length;
		const read = fieldShapes[name](value, this.#refuse);
		if (read !== undefined) this.#given[name] = read;
		return this.#file.messages.length === refused;
	}

	/** An anchor would swallow the first word of `headline: &Then it rained`. */
	#refuseAnchors(contents: YamlNode): void {
		visit(contents, {
			Value: (_, node) => {
				const { anchor } = node;
				if (anchor === undefined) return;
				const at = Math.max(0, this.#yaml.lastIndexOf(`&${anchor}`, node.range?.[0] ?? 0));
				this.#report(at, 'a text in quotation marks', `&${anchor}`);
			},
		});
	}

	#reportComments(): void {
		let offset = 0;
		let previous = '';
		for (const token of new Lexer().lex(this.#yaml)) {
			if (token.startsWith('#') && previous !== SCALAR_AHEAD)
				report(this.#file, 'text-outside-record', this.#placeOf(offset), { actual: token });
			if (!MARKS.has(token)) offset += token.length;
			previous = token;
		}
	}

	#report(offset: number, expected: string, actual: string): undefined {
		report(this.#file, 'unreadable-front-matter', this.#placeOf(offset), { expected, actual });
		return undefined;
	}

	/** The front matter begins below the line of its fence. */
	#placeOf(offset: number): Point {
		const { line, col } = this.#counter.linePos(offset);
		return { line: Math.max(1, line) + 1, column: Math.max(1, col) };
	}

	#excerpt(node?: YamlNode | null): string {
		const [from = 0, to = this.#yaml.length] = node?.range ?? [];
		const [first = ''] = this.#yaml.slice(from, to).trim().split('\n', 1);
		return first.slice(0, LONGEST_EXCERPT) || 'nothing';
	}

	#lineAt(offset: number): string {
		const from = this.#yaml.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
		return this.#yaml.slice(from).split('\n', 1)[0]?.trim().slice(0, LONGEST_EXCERPT) ?? '';
	}
}

/** What the lexer of `yaml` puts between the parts of a text: document, flow end, scalar ahead. */
const SCALAR_AHEAD = '\x1f';
const MARKS = new Set(['\x02', '\x18', SCALAR_AHEAD]);

/** Core schema: dates stay text. Gives undefined for what is nested deeper than a machine can follow. */
function parse(yaml: string, lineCounter: LineCounter): Document | undefined {
	try {
		return parseDocument(yaml, {
			lineCounter,
			version: '1.2',
			schema: 'core',
			resolveKnownTags: false,
			stringKeys: true,
			prettyErrors: false,
			// Compared one with another, which many fields would make slow; the reader of fields does it.
			uniqueKeys: false,
			logLevel: 'silent',
		});
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
