/** Given names that an Arabic or Hebrew "and" can be glued to: certain enough to part two people. */
const given = new Set(
	`محمد أحمد احمد محمود علي حسن حسين عمر خالد يوسف إبراهيم ابراهيم مصطفى عبد عبدالله سعيد سامي طارق كريم ماهر نبيل هاني رامي زياد جمال عادل فادي مازن ياسر
	فاطمة عائشة مريم نادية سارة ليلى هدى منى رنا دينا هبة سلمى زينب نور ريم لينا سميرة
	דני דוד יוסי משה יעל שרה רחל נועה מיכל תמר אבי אורי עמית גיל רון נעמה הדס שירה ליאת יוסף אברהם`.split(
		/\s+/,
	),
);
/** Names that begin with the sign of the "and" themselves. */
const own = new Set(
	'وليد وسيم وائل وفاء وردة وداد وجدي وحيد وهبة وصفي وسام ورد وجيه وفيق وديع ولاء וויקטור ויקטור ורד ויטלי ולדימיר ויולה'.split(
		' ',
	),
);

/** Tell whether a text has a word that opens with the Arabic or Hebrew "and". */
export function hasGluedAnd(text: string): boolean {
	return text.includes(' و') || text.includes(' ו');
}

/**
 * Part an Arabic or Hebrew "and" from the given name behind it: `أحمد علي ومحمد حسن`.
 *
 * It is a second person only where a full name stands in front and the rest is a known given name.
 * `unclear` has the words where it could be.
 */
export function splitGluedAnd(words: readonly string[]): { words: string[]; unclear: boolean } {
	const split: string[] = [];
	let unclear = false;
	let full = 0;
	for (const [index, word] of words.entries()) {
		const glued = (word.startsWith('و') || word.startsWith('ו')) && word.length > 2;
		const name = word.slice(1);
		if (glued && full >= 2 && index < words.length - 1 && !own.has(word)) {
			if (given.has(name)) {
				split.push('و', name);
				full = 1;
				continue;
			}
			unclear = true;
		}
		split.push(word);
		full++;
	}
	return { words: split, unclear };
}
