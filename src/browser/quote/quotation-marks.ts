/** Opening and closing marks of languages, by their tags; those of English serve all others. */
const marks: Record<string, readonly [string, string]> = {
	ar: ['«', '»'],
	bg: ['„', '“'],
	cs: ['„', '“'],
	de: ['„', '“'],
	el: ['«', '»'],
	es: ['«', '»'],
	fa: ['«', '»'],
	fi: ['”', '”'],
	fr: ['«\u00A0', '\u00A0»'],
	hu: ['„', '”'],
	it: ['«', '»'],
	ja: ['「', '」'],
	nb: ['«', '»'],
	no: ['«', '»'],
	pl: ['„', '”'],
	ro: ['„', '”'],
	ru: ['«', '»'],
	sk: ['„', '“'],
	sv: ['”', '”'],
	uk: ['«', '»'],
	'zh-hant': ['「', '」'],
	'zh-tw': ['「', '」'],
	'zh-hk': ['「', '」'],
};

/** Put words into the quotation marks of their language; the words stay as they are. */
export function inQuotationMarks(words: string, language: string): string {
	const tag = language.toLowerCase();
	const parts = tag.split('-');
	const [open, close] = marks[parts.slice(0, 2).join('-')] ?? marks[parts[0] ?? ''] ?? ['“', '”'];
	return open + words + close;
}
