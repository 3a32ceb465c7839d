import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';
import {
	fieldShapes,
	isFieldName,
	type FrontFields,
} from '../parser/formats/markdown/field-shapes.ts';
import { fillFields, type GivenFields } from '../parser/formats/markdown/fill-fields.ts';
import type { Article, Block } from './schema.ts';

const writer = remark()
	.use(remarkFrontmatter)
	// An address in angle brackets is read by other rules than one in round ones.
	.use({ settings: { bullet: '-', fences: true, listItemIndent: 'one', resourceLink: true } })
	.freeze();

/**
 * Write an article as Markdown, with front matter in the words of the record.
 *
 * Reading it gives the same article, but for the source, where the text is as clean as any export's.
 * What Markdown cannot say, such as a link in preformatted text, does not come back: compare before the
 * file is kept.
 */
export function toMarkdown(article: Article): string {
	const root: Root = {
		type: 'root',
		children: [{ type: 'yaml', value: writeFrontMatter(article) }, ...toNodes(article.body)],
	};
	return writer.stringify(root);
}

function writeFrontMatter(article: Article): string {
	const stated = Object.entries(article).filter(([, value]) => !isEmpty(value));
	const given = Object.fromEntries(stated) as Article & GivenFields;
	const { fields } = fillFields(given, article.body);
	const read: FrontFields = { ...fields, endnotes: article.endnotes };
	const names = Object.keys(fieldShapes).filter(isFieldName);
	// What would be filled in although the article does not have it is written as empty.
	const written = names.filter((name) => !isEmpty(article[name]) || !isEmpty(read[name]));
	const values = written.map((name) => [name, toYaml(article[name])]);
	return stringify(Object.fromEntries(values), {
		lineWidth: 0,
		aliasDuplicateObjects: false,
	}).trimEnd();
}

function isEmpty(value: unknown): boolean {
	return value === null || (Array.isArray(value) && value.length === 0);
}

/** A person of whom nothing but the name is known is written as that; parts without a value are left out. */
function toYaml(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	return value.map((entry: object) => {
		const parts = Object.entries(entry).filter(([, part]) => part !== null);
		const [name] = parts;
		return parts.length === 1 && name?.[0] === 'name' ? name[1] : Object.fromEntries(parts);
	});
}

/** A rule that Markdown reads as one. */
const RULE = /^([-*_])(?: ?\1){2,}$/;

/** Items and quotes that follow one another stand together. */
function toNodes(blocks: readonly Block[]): BlockContent[] {
	const nodes: BlockContent[] = [];
	for (const block of blocks) {
		const last = nodes.at(-1);
		const paragraph = toParagraph(block);
		if (block.type === 'listItem') {
			const item = { type: 'listItem' as const, spread: false, children: [paragraph] };
			if (last?.type === 'list') last.children.push(item);
			else nodes.push({ type: 'list', ordered: false, spread: false, children: [item] });
		} else if (block.type === 'quote') {
			if (last?.type === 'blockquote') last.children.push(paragraph);
			else nodes.push({ type: 'blockquote', children: [paragraph] });
		} else if (block.type === 'heading') {
			nodes.push({ type: 'heading', depth: 2, children: paragraph.children });
		} else if (block.type === 'preformatted') {
			nodes.push({ type: 'code', value: block.text });
		} else if (block.type === 'break' && RULE.test(block.text)) {
			// HTML is what is written as it is; a rule would be written as three signs whatever was printed.
			nodes.push({ type: 'html', value: block.text });
		} else nodes.push(paragraph);
	}
	return nodes;
}

/** Each link is the first such words after the link before it. */
function toParagraph({ text, links = [] }: Block): Paragraph {
	const children: PhrasingContent[] = [];
	let read = 0;
	for (const { text: words, url } of links) {
		const at = text.indexOf(words, read);
		if (at < 0 || words === '') continue;
		children.push({ type: 'text', value: text.slice(read, at) });
		children.push({ type: 'link', url, children: [{ type: 'text', value: words }] });
		read = at + words.length;
	}
	children.push({ type: 'text', value: text.slice(read) });
	const filled = children.filter((node) => node.type !== 'text' || node.value !== '');
	return { type: 'paragraph', children: filled };
}
