/** Agencies, and what papers print in place of a name; lower case. */
const agencies = new Set(
	`reuters|thomson reuters|reuters news|associated press|ap|afp|agence france-presse|agence france presse|dpa|dpa-afx|apa|sda|ats|ansa|
	efe|lusa|anp|belga|tt|ntb|ritzau|stt|tass|itar-tass|interfax|ria novosti|xinhua|kyodo|jiji|yonhap|pti|ani|ians|bernama|antara|
	aap|upi|pa|pa media|press association|canadian press|bloomberg|bloomberg news|dow jones|dow jones newswires|marketwatch|sz|epd|
	kna|sid|news service|news services|staff|staff report|staff reports|from staff reports|wire report|wire reports|wire service|
	wire services|from wire reports|from news services|agencies|agences|agencias|agenzie|agenturen|新华社|新華社|共同社|中央社|
	тасс|интерфакс|риа новости|укринформ|унiан|رويترز|وكالات|فرانس برس|أ ف ب`
		.split('|')
		.map((name) => name.trim()),
);

/** Words that end the name of a desk or an agency, and those that do so only after another. */
const endings = new Set(
	'desk staff newswire newswires redaktion rédaction redacción redazione agencies correspondents 通讯社 通訊社'.split(
		' ',
	),
);
const secondWords = new Set('service agency report reports association board'.split(' '));
const TWO_WORDS =
	/(?:^| )(?:news (?:service|agency)|wire (?:service|reports?)|press (?:association|agency)|editorial board)$/;
const FIRST_WORD = /^(?:special|by|from|compiled|our) /;
const OPENING =
	/^(?:special (?:to|for|from) |by (?:the )?(?:associated press|reuters)\b|from (?:the |our )|compiled from |our )/;

/** Tell whether a line, or a part of a byline, credits an agency, a desk or a paper and no person. */
export function isCredit(text: string): boolean {
	const lower = text.toLowerCase();
	const end = lower.endsWith('.') ? lower.length - 1 : lower.length;
	const name = lower.slice(lower.startsWith('the ') ? 4 : 0, end);
	const last = name.slice(name.lastIndexOf(' ') + 1);
	if (endings.has(last) || (secondWords.has(last) && TWO_WORDS.test(name))) return true;
	return agencies.has(name) || (FIRST_WORD.test(lower) && OPENING.test(lower));
}
