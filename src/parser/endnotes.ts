import { isCopyright } from './fields/copyright.ts';
import type { Block, Endnote } from './record.ts';

type EndnoteType = Endnote['type'];

/** The blocks of a record, sorted: its text, its end notes, and rules that are layout only. */
export interface SortedBlocks {
	body: Block[];
	endnotes: Endnote[];
	layout: Block[];
}

/** What each kind of end note looks like; the first that fits has it. Most papers write English. */
const kinds: Array<[EndnoteType, RegExp]> = [
	[
		'contributor',
		/^(?:[Aa]dditional|[Ww]ith) reporting (?:by|from)|^(?:Reporting|Writing) (?:and [a-z]+ )?by \p{Lu}|^Reporting was contributed by|^(?:Reporte|Reportaje|Reportage|Bericht|Reportagem) (?:de|von) \p{Lu}.*; ?\p{L}+ (?:[^;]{0,20} )?(?:de|par|por|von) \p{Lu}|^(?:Unter )?Mitarbeit(?: von|:) |^Mit Material von |^Avec \p{Lu}.* à \p{Lu}|^(?:Con información de|Com informações de|Con la colaboración de|Avec la contribution de|Con la collaborazione di|Met medewerking van) \p{Lu}[^.]{0,80}\.?$/u,
	],
	[
		'contact',
		/^(?:write to|e-?mail|contact|schreiben sie an|écrire à|escriba a)\b.*\S@\S|^\(\([^()]*\S@\S[^()]*\)\)$|^[^\s@]+@[^\s@]+\.[^\s@]+$/iu,
	],
	[
		'wire',
		/^\((?:end|more to follow)\)|^-0-|^\p{L}+ \d{1,2}, \d{4} \d{1,2}:\d{2} \w{2,4} \(\d{1,2}:\d{2} GMT\)$|^REUTERS ID\b|^-30-$/iu,
	],
	[
		'reprint',
		/^(?:license this article|to (?:purchase|order) (?:a )?reprints?|for reprints?|reprints? (?:available|of))\b/iu,
	],
	[
		'caption',
		/^\(?(?:photos?|drawings?|graphics?|charts?|maps?|illustrations?|pictures?|images?|captions?|cartoons?|foto|fotos|bild|grafik|photographie|légende|dessin)(?: (?:caption|credit))?s? ?[:)]/iu,
	],
	[
		'other',
		/^[Rr]eleased: \d{4}-|^\d{5,}$|^(?:https?:\/\/|www\.)\S+$|^[a-z]{2,4}(?:\/[a-z]{2,4})+\.?$|^[a-z]{2,3}$|^\p{Lu}{2,3}$|^#{3}$|^\*{3} ?DISCLAIMER: .*\*{3}$/u,
	],
];

/** Most paragraphs look like none of them, which one look tells. */
const ANY_KIND = new RegExp(kinds.map(([, look]) => look.source).join('|'), 'iu');

/** A contributor's note names the act at its end, so it is looked for only where such a word stands. */
const TRACE = /contrib|beigetragen|diesem|collabor|meegewerkt/;
const CONTRIBUTED =
	/\bcontributed (?:(?:reporting|research)\b[^.]{0,80}|(?:to|for) this (?:article|report|story|column|piece)(?: from \p{Lu}[^.]{0,60})?)\.?\)?$|(?:(?:\ba|\bont) contribué à (?:cet article|ce reportage|cette enquête)|\b(?:hat|haben) (?:an|zu) diesem (?:artikel|bericht|text)\b.*|\bcontribuy(?:ó|eron) (?:a|con|en|para) est[ea] \p{L}+|\bcontribu(?:iu|íram) para est[ea] \p{L}+|\bh?a(?:nno)? (?:collaborato|contribuito) a quest[oa] ?\p{L}+|\b(?:heeft|hebben) (?:meegewerkt|bijgedragen) aan dit \p{L}+|\baan dit \p{L}+ meegewerkt)\.?$/iu;

const CORRECTION =
	/^(?:corrections?(?: ?(?:&|and) ?(?:amplifications?|clarifications?))?|clarifications?|editor['’]s note|berichtigung|korrektur|richtigstellung|rectificatif|erratum|précision|fe de errores|correção|errata|rettifica)$/iu;
/** The same with the text in one paragraph. */
const CORRECTED =
	/^(?:Corrections?(?: (?:&|and) (?:Amplifications?|Clarifications?))?|Clarification|Berichtigung|Korrektur|Rectificatif|Erratum|Rettifica): /iu;
/** "Ms. Lund is a writer in Bergen": a title and a verb of a life. */
const TITLED_NOTE =
	/^(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Sir|Herr|Frau|Mme|M)\.? \p{Lu}[^.]*\b(?:(?:is|was|ist|est) (?:a|an|the|also|author|co-author|ein|eine|un|une)\b|(?:lives|teaches|writes|works|reports) )/u;
/** "Ana Lund is the author of a history of fog": a name and a calling. */
const NAMED_NOTE =
	/^(?:The (?:author|writer)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4})(?:,[^.]*,)? (?:(?:is|was|ist|est) [^.]*\b(?:author|writer|novelist|poet|historian|journalist|columnist|critic|correspondent|reporter|editor|professor|lecturer|fellow|scholar|economist|lawyer|director|chairman|chairwoman|consultant|Autor|Autorin|Schriftsteller|Professor|Professorin|écrivain|auteur|professeur)\b|(?:lives|teaches|writes|works|reports) (?:in|at|for|on|about|from)\b)/u;

/** Longest paragraph that is looked at as an end note. */
const LONGEST_NOTE = 400;
/** Longest caption; a paragraph of prose can begin with "Photos:" too. */
const LONGEST_CAPTION = 250;
/** Longest paragraph that repeats the copyright line. */
const LONGEST_COPYRIGHT = 200;
/** Most paragraphs that a correction at the end has. */
const LONGEST_CORRECTION = 6;

/**
 * Sort the blocks of a record: end notes stand at its end, under a rule or not.
 *
 * A paragraph is a note only by the look of it. A note about the author looks like prose, so it counts
 * only under a rule with nothing but notes below. A rule with prose below it is a break of the text.
 */
export function sortBlocks(blocks: readonly Block[]): SortedBlocks {
	const endnotes: Endnote[] = [];
	const layout: Block[] = [];
	const rule = blocks.findLastIndex(({ type }) => type === 'break');
	const ruled =
		rule >= 0 && blocks.slice(rule + 1).every((block) => kindOf(block, true) !== undefined);
	const correction = findCorrection(blocks);
	let end = blocks.length;

	for (; end > 0; end--) {
		const block = blocks[end - 1];
		if (!block) break;
		if (block.type === 'break') {
			layout.push(block);
			continue;
		}
		const type = kindOf(block, ruled && end - 1 > rule);
		if (correction !== undefined && end > correction && type === undefined) {
			endnotes.push(makeNote('correction', blocks.slice(correction, end)));
			end = correction + 1;
			continue;
		}
		// The first paragraph is the article, whatever it looks like, but a caption or a copyright line.
		if (!type || (end === 1 && type !== 'caption' && type !== 'copyright')) break;
		endnotes.push(makeNote(type, [block]));
	}
	return { body: blocks.slice(0, end), endnotes: endnotes.reverse(), layout };
}

/** Make one note of some blocks, its lines as printed: it has no list of links to keep an address, and no items. */
export function makeNote(type: EndnoteType, blocks: readonly Block[]): Endnote {
	const asPrinted = ({ type: kind, text, links, lines }: Block) =>
		links || kind === 'listItem' ? lines.map((line) => line.text).join(' ') : text;
	return {
		type,
		text: blocks.map(asPrinted).join('\n'),
		lines: blocks.flatMap(({ lines }) => lines),
	};
}

function kindOf({ type, text }: Block, ruled: boolean): EndnoteType | undefined {
	if ((type !== 'paragraph' && type !== 'heading') || text.length > LONGEST_NOTE) return undefined;
	if (isCopyright(text) && text.length <= LONGEST_COPYRIGHT) return 'copyright';
	if (TRACE.test(text) && CONTRIBUTED.test(text)) return 'contributor';
	if (CORRECTED.test(text)) return 'correction';
	const kind = ANY_KIND.test(text) ? findKind(text) : undefined;
	if (kind !== undefined || !ruled) return kind;
	return TITLED_NOTE.test(text) || NAMED_NOTE.test(text) ? 'authorNote' : undefined;
}

function findKind(text: string): EndnoteType | undefined {
	return kinds.find(
		([type, look]) => look.test(text) && (type !== 'caption' || text.length <= LONGEST_CAPTION),
	)?.[0];
}

/** Find the heading of a correction near the end, below some text. */
function findCorrection(blocks: readonly Block[]): number | undefined {
	for (
		let index = Math.max(1, blocks.length - LONGEST_CORRECTION);
		index < blocks.length - 1;
		index++
	) {
		const text = blocks[index]?.text ?? '';
		if (text.length <= 60 && CORRECTION.test(text)) return index;
	}
	return undefined;
}
