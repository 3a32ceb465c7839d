const COMPANY =
	/(?:^|[\s,.])(?:inc|ltd|llc|llp|plc|co|corp|corporation|company|limited|gmbh|ag|se|kg|s\.?a|s\.?p\.?a|s\.?r\.?l|s\.?l|s\.?a\.?s|n\.?v|b\.?v|ab|oy|oyj|as|asa|a\/s|pte|pty|pvt|kk|ltda)\.?\)?$/i;

/** Words that papers share by chance. */
const COMMON = new Set(
	'news daily times post weekly today this that with from have were will been they their there than when which other rights reserved copyright about after over into more most only also such'.split(
		' ',
	),
);

/** No suffix is longer, with what stands around it. */
const LONGEST_SUFFIX = 16;
const LONGEST_COMPANY = 90;
const LONGEST_NAME = 60;

/**
 * Tell whether the last line before the accession number names the publisher: it has a company suffix
 * (at most 90 signs), or shares a word of four letters or more, not a common one, with the publication
 * or the copyright line (at most 60 signs). A sentence never does.
 */
export function isPublisher(text: string, publication: string, copyright: string | null): boolean {
	if (text.length > LONGEST_COMPANY) return false;
	if (/^\(?(?:c\)|©|copyright)/i.test(text) || isSentence(text)) return false;
	if (COMPANY.test(text.slice(-LONGEST_SUFFIX)) && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text))
		return true;
	if (text.length > LONGEST_NAME || /[.!?:;»"”]$/.test(text)) return false;
	const own = new Set(words(`${publication} ${copyright ?? ''}`));
	return words(text).some((word) => own.has(word));
}

function words(text: string): string[] {
	return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word));
}

/** Words in lower case that stand in names of companies. */
const PARTICLES = new Set(
	'of and the for a an in on at de del della di du des da do dos das la le les los el et y e und von van der den für het en och og'.split(
		' ',
	),
);

/** Most names of companies have no word in small letters. */
const SMALL_WORD = /(?:^|[^\p{L}\p{N}.'’-])\p{Ll}/u;

/** Names of companies have no other words in lower case. */
function isSentence(text: string): boolean {
	if (!SMALL_WORD.test(text)) return false;
	const lower = text.match(/(?<![\p{L}\p{N}.'’-])\p{Ll}[\p{L}'’]*/gu) ?? [];
	return lower.some((word) => !PARTICLES.has(word));
}
