import type { Person } from '../../record.ts';
import { emptyCredits, type Credits } from './credits.ts';

/** Signs of Chinese, Japanese and Korean. */
const SIGNS = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/;

/** Labels in front of names: those that say no more than "text by", and those of other jobs. */
const TEXT = '文|撰文|文字|作者|著者|執筆|取材・文|글|글쓴이';
const JOB =
	'图|圖|图片|圖片|攝影|摄影|写真|文・写真|사진|글·사진|그림|聞き手|整理|采访|採訪|정리|인터뷰|翻译|翻譯|번역';
const LABEL = new RegExp(`^(?:(${TEXT})|(${JOB})) ?[/／｜|：:=＝・] ?`);
const NEXT_LABEL = new RegExp(`[;；|｜] ?| (?=(?:${TEXT}|${JOB}) ?[/／｜：:=＝])`);

/** A job in front of a name, with the paper's own word for itself, spaced or not. */
const JOB_BEFORE =
	/^(\S*?(?:记者|記者|特派员|特派員|通讯员|通訊員|评论员|評論員|编译|編譯|編集委員|論説委員|支局長|특파원))(?: |(?=\S))(\S.*)$/;
/** A job behind a Chinese or Japanese name. */
const JOB_BEHIND = /^(.+?) ?((?:\S+支)?(?:记者|記者|特派员|特派員|編集委員|論説委員|局長))$/;
/** A Korean job, and the words in front of it that belong to it: `경제부 기자`. */
const KOREAN_JOB =
	/^(?:\S*기자|\S*특파원|\S*위원|\S*에디터|편집장|\S*부장|칼럼니스트|평론가|교수|PD)$/;
const KOREAN_DESK = /(?:부|팀|실|국|선임|전문|인턴|객원)$/;
/** The first sign of a Korean name is one of few surnames. */
const KOREAN_NAME =
	/^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원방현함변염석선설마길연위표명반왕금옥육맹탁은]\p{Script=Hangul}{1,3}$/u;
const KOREAN_TOWNS = new Set(
	'서울 부산 대구 인천 광주 대전 울산 세종 제주 수원 전주 강릉 안동 원주 진주 홍콩 하노이 방콕 도쿄 런던 파리 뉴욕 베이징 상하이 워싱턴'.split(
		' ',
	),
);
/** `／台北報導`: where the report was filed, if that is said. */
const REPORT = /^(.*?)(?:綜合|综合|即時|即时|連線|连线)?(?:報導|報道|报道|專訪|专访|電|电)$/;
const FILED_FROM = /^[(（【〔]([^()（）=＝]{1,12})[=＝]([^()（）【】〔〕]+)[)）】〕] ?(.*)$/;
const ENCLOSED = /^[(（【〔](.+)[)）】〕]$/;
/** A desk or an agency in place of a name. */
const DESK =
	/^(?:本(?:报|報|刊|网|網)(?:讯|訊|记者|記者)?|.{0,8}(?:综合报道|綜合報導|编辑部|編輯部|編集部|通信社?|通讯社|通訊社|新华社|新華社|中央社|연합뉴스|뉴시스|뉴스1|편집국|취재팀|뉴스팀))$/;

/** Tell whether a byline is in Chinese, Japanese or Korean signs. */
export function isEastAsian(text: string): boolean {
	return SIGNS.test(text);
}

/**
 * Read a byline such as `記者王小明／台北報導`, `本报记者 王小明 李华` or `서울=표태준 기자`.
 *
 * Names keep their order, family name first, and their spaces. A run of signs that is too long for a
 * name makes the byline unreadable.
 */
export function readEastAsian(printed: string, language = ''): Credits {
	const credits = emptyCredits();
	const filed = FILED_FROM.exec(printed);
	const [, place = null, agency = '', below = ''] = filed ?? [];
	if (filed && below !== '') credits.creditText = agency;
	const text = filed ? below || agency : printed;
	for (const part of (ENCLOSED.exec(text)?.[1] ?? text).split(NEXT_LABEL))
		readPart(part.trim(), place, language, credits);
	return credits;
}

function readPart(
	part: string,
	filedFrom: string | null,
	language: string,
	credits: Credits,
): void {
	const label = LABEL.exec(part);
	const named = label ? part.slice(label[0].length) : part;
	const [places, names] =
		named.includes('=') || named.includes('＝') ? named.split(/ ?[=＝] ?/) : [];
	let place = names ? (places ?? null) : filedFrom;
	const people: Person[] = [];
	for (const piece of (names ?? named).split(/ ?[/／] ?/)) {
		const report = people.length > 0 ? REPORT.exec(piece) : null;
		if (report) place = report[1] || place;
		else if (DESK.test(piece)) credits.creditText ??= piece;
		else for (const own of splitNames(piece)) people.push(...readNames(own, language, credits));
	}
	for (const person of people) {
		person.location ??= place;
		person.role ??= label?.[2] ?? null;
		if (!isName(person.name, language)) credits.unreadable = true;
	}
	shareRole(people);
	credits.people.push(...people);
}

/** Commas part names; a dot does only between Korean names, as it parts the words of one foreign name. */
function splitNames(piece: string): string[] {
	return piece
		.split(/ ?[、，,] ?|(?<=\p{Script=Hangul}) ?[·・] ?(?=\p{Script=Hangul})/u)
		.filter((name) => name !== '');
}

/** `표태준·김민수 기자`, `記者王小明、李華`: a job beside the last or the first of some names is said of all. */
function shareRole(people: readonly Person[]): void {
	const role = people.at(-1)?.role ?? people[0]?.role ?? null;
	for (const person of people) person.role ??= role;
}

function readNames(own: string, language: string, credits: Credits): Person[] {
	if (/\p{Script=Hangul}/u.test(own)) return readKorean(own.split(' '), credits);
	const before = JOB_BEFORE.exec(own);
	const behind = before ? null : JOB_BEHIND.exec(own);
	const names = before?.[2] ?? behind?.[1] ?? own;
	const role = before?.[1] ?? behind?.[2] ?? null;
	const japanese = language === 'ja' || /[\u3040-\u30ff]/.test(names);
	const words = names.split(' ');
	const people = japanese ? joinJapanese(words, credits) : joinChinese(words);
	return people.map((name) => ({ name, location: null, role }));
}

/** A name of two signs is set with a space between them, to be as wide as one of three. */
function joinChinese(words: readonly string[]): string[] {
	const names: string[] = [];
	let open = false;
	for (const word of words) {
		const latin = !SIGNS.test(word);
		if (open && names.length > 0) names.push(`${names.pop()} ${word}`);
		else names.push(...splitChineseAnd(word));
		open = latin || (word.length === 1 && !open);
	}
	return names;
}

/** `王小明和李华` is too long for one name. */
function splitChineseAnd(word: string): string[] {
	const [, first, second] =
		word.length > 4
			? (/^(\p{Script=Han}{2,4})[和与與及](\p{Script=Han}{2,4})$/u.exec(word) ?? [])
			: [];
	return first && second ? [first, second] : [word];
}

/** `山田 太郎` is one person, family name and given name; a longer word is both. */
function joinJapanese(words: readonly string[], credits: Credits): string[] {
	if (words.length === 1 || words.some(({ length }) => length > 3)) return [...words];
	if (words.length === 2) return [words.join(' ')];
	const names: string[] = [];
	for (let at = 0; at < words.length; at += 2) names.push(words.slice(at, at + 2).join(' '));
	credits.ambiguous = names.map((name) => `\`${name}\``).join(', ');
	return names;
}

/** `표태준 김민수 기자`, `표태준 경제부 기자`, `표태준 워싱턴 특파원`, `서울 표태준 기자`. */
function readKorean(words: readonly string[], credits: Credits): Person[] {
	const people: Person[] = [];
	let open: string[] = [];
	for (const word of words.flatMap(splitKoreanJob)) {
		open.push(word);
		if (!KOREAN_JOB.test(word)) continue;
		people.push(...closeKorean(open, credits));
		open = [];
	}
	if (open.length > 0) people.push(...closeKorean(open, credits));
	return people;
}

/** `표태준기자` has no space. */
function splitKoreanJob(word: string): string[] {
	const glued = /^(.{2,4})(기자|특파원)$/.exec(word)?.[1];
	return glued && KOREAN_NAME.test(glued) ? [glued, word.slice(glued.length)] : [word];
}

function closeKorean(words: readonly string[], credits: Credits): Person[] {
	const isTown = (word: string) => KOREAN_TOWNS.has(word);
	const isJob = (word: string) => KOREAN_JOB.test(word) || KOREAN_DESK.test(word);
	const rest = words.filter((word) => !isTown(word) && !isJob(word));
	const names = rest.filter((word) => KOREAN_NAME.test(word));
	const location = words.find(isTown) ?? null;
	const role = words.filter(isJob).join(' ') || null;
	if (names.length === rest.length) return names.map((name) => ({ name, location, role }));
	// A name from abroad has spaces.
	const name = rest.join(' ');
	if (names.length > 0) credits.ambiguous = `one person, \`${name}\``;
	return [{ name, location, role }];
}

/** Chinese names have two to four signs, Japanese ones a few more; foreign names have a dot or a space. */
function isName(name: string, language: string): boolean {
	const longest = language === 'ja' ? 7 : 4;
	return (
		name !== '' &&
		name.split(/[ ·・]/).every((run) => !/^\p{Script=Han}+$/u.test(run) || run.length <= longest) &&
		name.length <= 40
	);
}
