import type { Labels } from '../../labels/labels.ts';
import { type Annotation, noteOf, passageOf } from './annotation.ts';
import type { NotedArticle } from './by-article.ts';

/** What a list of notes is written with. */
export interface MarkdownOptions {
	labels: Labels['notes'];
	/** Whole address of the place of an annotation. */
	addressOf: (annotation: Annotation) => string;
	dateOf: (annotation: Annotation) => string;
}

/** Signs that Markdown gives a meaning to. */
const MEANING = /[\\`*_{}[\]<>#&|~$]/g;

/** What begins a list, a rule or a title at the start of a line. */
const LINE_START = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** Write notes as Markdown: an article a heading with its citation, quotes as block quotes, notes below them. */
export function toMarkdown(articles: readonly NotedArticle[], options: MarkdownOptions): string {
	const { labels, addressOf, dateOf } = options;
	const parts = [`# ${escapeSigns(labels.heading)}`];
	for (const { title, citation, annotations } of articles) {
		parts.push(`## ${escapeSigns(title.replace(/\s+/g, ' '))}`);
		if (citation) parts.push(escapeSigns(citation));
		for (const annotation of annotations) {
			const { exact, paragraph } = passageOf(annotation);
			parts.push(quote(exact));
			const note = noteOf(annotation);
			if (note) parts.push(paragraphs(note).join('\n\n'));
			const place = paragraph === undefined ? labels.place : labels.paragraph(paragraph);
			parts.push(
				`[${escapeSigns(place)}](<${addressOf(annotation)}>), ${escapeSigns(dateOf(annotation))}`,
			);
		}
	}
	return `${parts.join('\n\n')}\n`;
}

/** Each line a paragraph of the quote, as blocks of an article are. */
function quote(words: string): string {
	const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
	return lines.map((line) => `> ${escapeSigns(line.trim())}`).join('\n>\n');
}

/** A line end that a reader typed is one: a backslash before it keeps it. */
function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.filter((one) => one.trim() !== '')
		.map((one) =>
			one
				.trim()
				.split('\n')
				.map((line) => escapeSigns(line.trim()))
				.join('\\\n'),
		);
}

function escapeSigns(line: string): string {
	return line
		.replace(MEANING, '\\$&')
		.replace(LINE_START, (_, space: string, sign: string) =>
			/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
		);
}
