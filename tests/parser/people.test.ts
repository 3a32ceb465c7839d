import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeople } from '../../src/parser/fields/people.ts';
import type { Credits } from '../../src/parser/fields/people/credits.ts';

/**
 * Bylines, what is read of them, and the language of the article where it matters. `Ana Ruiz @ Lima
 * (Staff Writer)` is a name, its place and its job; ` + ` parts people, ` ; ` opens the credit; `?` says
 * that a warning tells how an unclear byline was read, `!` that it was not read.
 */
const bylines: Record<string, Array<[printed: string, read: string, language?: string]>> = {
	'names and places': [
		['By Ana Ruiz', 'Ana Ruiz'],
		['by Ana Ruiz', 'Ana Ruiz'],
		['BY ANA RUIZ IN LIMA AND BO CHEN', 'ANA RUIZ @ LIMA + BO CHEN'],
		['By Ana Ruiz in Lima and Bo Chen in Oslo', 'Ana Ruiz @ Lima + Bo Chen @ Oslo'],
		['By Ana Ruiz, Bo Chen and Carl Dahl', 'Ana Ruiz + Bo Chen + Carl Dahl'],
		['By Ana Ruiz, Bo Chen, and Carl Dahl', 'Ana Ruiz + Bo Chen + Carl Dahl'],
		['Ana Ruiz, Bo Chen', 'Ana Ruiz + Bo Chen'],
		['Ana Ruiz; Bo Chen; Carl Dahl', 'Ana Ruiz + Bo Chen + Carl Dahl'],
		['By Ana Ruiz;Bo Chen', 'Ana Ruiz + Bo Chen'],
		['Ana Ruiz / Bo Chen', 'Ana Ruiz + Bo Chen'],
		['By Ana Ruiz & Bo Chen', 'Ana Ruiz + Bo Chen'],
		['By Ana Ruiz with Bo Chen', 'Ana Ruiz + Bo Chen'],
		['By Ana Ruiz, with Bo Chen in Oslo', 'Ana Ruiz + Bo Chen @ Oslo'],
		['By Ana Ruiz | Bo Chen', 'Ana Ruiz + Bo Chen ?'],
		['By Ana Ruiz, by Bo Chen', 'Ana Ruiz + Bo Chen'],
		['By Ana Ruiz (Lima) and Bo Chen (Oslo)', 'Ana Ruiz @ Lima + Bo Chen @ Oslo'],
		['By Ana Ruiz from Lima', 'Ana Ruiz @ Lima'],
		['From Ana Ruiz in Rome', 'Ana Ruiz @ Rome'],
		['in Rome: Ana Ruiz', 'Ana Ruiz @ Rome'],
		['LIMA - Ana Ruiz', 'Ana Ruiz @ LIMA'],
		['Lima: Ana Ruiz', 'Ana Ruiz @ Lima'],
		['By Ana Ruiz in Lima, Peru, and Bo Chen', 'Ana Ruiz @ Lima, Peru + Bo Chen'],
		['By Ana Ruiz in Washington, D.C.', 'Ana Ruiz @ Washington, D.C.'],
		['By Ana Ruiz, New York', 'Ana Ruiz @ New York'],
		['By Ana Ruiz, Lima', 'Ana Ruiz @ Lima ?'],
		['Vonlanthen, Hong Kong', 'Vonlanthen @ Hong Kong'],
		['By Abby Byrne.', 'Abby Byrne'],
		['By Manoj Nairand Ashok Dutta.', '!'],
		['By Pierre Bertrand Paul Blanc', 'Pierre Bertrand Paul Blanc'],
		['_', ''],
		['Ana Ruiz - Bo Chen', '!'],
	],
	'parts of names': [
		['By Dr. Ana Ruiz', 'Dr. Ana Ruiz'],
		['By Prof. Dr. Ana Ruiz and Sir Otto Lind', 'Prof. Dr. Ana Ruiz + Sir Otto Lind'],
		['By Sammy Lind Jr.', 'Sammy Lind Jr.'],
		['By Sammy Lind, Jr., and Ana Ruiz', 'Sammy Lind, Jr. + Ana Ruiz'],
		['By Otto Lind III', 'Otto Lind III'],
		['By Otto Lind, III', 'Otto Lind, III'],
		['By Ana Ruiz, MD', 'Ana Ruiz, MD'],
		['By Ana Ruiz, Ph.D., and Bo Chen', 'Ana Ruiz, Ph.D. + Bo Chen'],
		['By Ludwig van den Berg and María de la Cruz', 'Ludwig van den Berg + María de la Cruz'],
		['VON LUDWIG VAN DEN BERG', 'LUDWIG VAN DEN BERG', 'de'],
		['POR MARÍA DE LA CRUZ Y BO CHEN', 'MARÍA DE LA CRUZ + BO CHEN', 'es'],
		['BY JOHN E LIND', 'JOHN E LIND', 'en'],
		['By Maria Abi-Habib and Nora O’Shea', 'Maria Abi-Habib + Nora O’Shea'],
		['Par Anne BLANC à Paris', 'Anne BLANC @ Paris', 'fr'],
		['Por José Ortega y Vega', 'José Ortega y Vega ?', 'es'],
		['Por Ana Costa e Silva', 'Ana Costa e Silva ?', 'pt'],
		['By Ana Ruiz y Bo Chen', 'Ana Ruiz + Bo Chen'],
		['Ruiz, Ana', 'Ana Ruiz ?'],
		['Ruiz, Ana; Chen, Bo', 'Ana Ruiz + Bo Chen'],
		['Da Silva, Maria', 'Maria Da Silva ?'],
		['GCA', 'GCA'],
		['jt/ll', 'jt + ll'],
		['bur/ast.', 'bur + ast'],
	],
	jobs: [
		['By Ana Ruiz, Staff Reporter', 'Ana Ruiz (Staff Reporter)'],
		[
			'By Ana Ruiz and Bo Chen, Staff Writers',
			'Ana Ruiz (Staff Writers) + Bo Chen (Staff Writers)',
		],
		['By Staff Writer Ana Ruiz', 'Ana Ruiz (Staff Writer)'],
		['ANA RUIZ STAFF WRITER', 'ANA RUIZ (STAFF WRITER)'],
		['By Ana Ruiz, AP Business Writer', 'Ana Ruiz (AP Business Writer)'],
		['By Ana Ruiz, Harbour Courier Staff Writer', 'Ana Ruiz (Harbour Courier Staff Writer)'],
		['By Political Editor Ana Ruiz in Lima', 'Ana Ruiz @ Lima (Political Editor)'],
		['By Ana Ruiz, Editor at Large', 'Ana Ruiz (Editor at Large)'],
		['By Ana Ruiz, Rome correspondent', 'Ana Ruiz (Rome correspondent)'],
		['Par Anne Blanc, correspondante à Rome', 'Anne Blanc @ Rome (correspondante)', 'fr'],
		['Par notre envoyée spéciale Anne Blanc', 'Anne Blanc (notre envoyée spéciale)', 'fr'],
		['Von Wirtschaftsredakteurin Erika Novak', 'Erika Novak (Wirtschaftsredakteurin)', 'de'],
		['Von unserem Korrespondenten Jan Brandt', 'Jan Brandt (unserem Korrespondenten)', 'de'],
		['Ana Ruiz, corresponsal en Lima', 'Ana Ruiz @ Lima (corresponsal)', 'es'],
		['корреспондент Анна Петрова', 'Анна Петрова (корреспондент)', 'ru'],
		['Text: Ana Ruiz; Photos: Bo Chen', 'Ana Ruiz + Bo Chen (Photos)'],
		['Text: Erika Novak Fotos: Jan Brandt', 'Erika Novak + Jan Brandt (Fotos)', 'de'],
		['Text und Fotos: Erika Novak', 'Erika Novak (Text und Fotos)', 'de'],
		['Story by Ana Ruiz, photos by Bo Chen', 'Ana Ruiz + Bo Chen (photos)'],
		['Text by Ana Ruiz and photos by Bo Chen', 'Ana Ruiz + Bo Chen (photos)'],
		['Compiled by Ana Ruiz from staff reports', 'Ana Ruiz (Compiled) ; from staff reports'],
		['Aufgezeichnet von Erika Novak', 'Erika Novak (Aufgezeichnet)', 'de'],
		['Propos recueillis par Anne Blanc', 'Anne Blanc (Propos recueillis)', 'fr'],
		['Ana Ruiz (text) and Bo Chen (photos)', 'Ana Ruiz (text) + Bo Chen (photos)'],
		['Беседовала Анна Петрова', 'Анна Петрова (Беседовала)', 'ru'],
	],
	'agencies, desks and papers': [
		['By Reuters', ' ; Reuters'],
		['by the Associated Press', ' ; the Associated Press'],
		['By the Editorial Board', ' ; the Editorial Board'],
		['Staff Writer', ' ; Staff Writer'],
		[
			'De notre correspondante à Rome Anne Blanc',
			' ; De notre correspondante à Rome Anne Blanc',
			'fr',
		],
		[
			'De notre correspondante à Rome, Anne Blanc',
			'Anne Blanc @ Rome (De notre correspondante)',
			'fr',
		],
		['dal nostro inviato Marco Bianchi', 'Marco Bianchi (dal nostro inviato)', 'it'],
		['Vonlanthen, SZ', 'Vonlanthen ; SZ', 'de'],
		['By Ana Ruiz and Bo Chen, AP', 'Ana Ruiz + Bo Chen ; AP'],
		['By Ana Ruiz, Special to the Courier', 'Ana Ruiz ; Special to the Courier'],
		['By Ana Ruiz (Reuters)', 'Ana Ruiz ; Reuters'],
		['By ANA RUIZ Associated Press', 'ANA RUIZ ; Associated Press'],
		['By Ana Ruiz of The Associated Press', 'Ana Ruiz ; Associated Press'],
		['By Ana Ruiz of The Harbor Times', 'Ana Ruiz'],
		['By Ana Ruiz for The Harbour Courier', 'Ana Ruiz'],
		['By Ana Ruiz, The Harbour Courier', 'Ana Ruiz ; The Harbour Courier'],
		['By Ana Ruiz | Staff Writer', 'Ana Ruiz (Staff Writer)'],
		['By Ana Ruiz — Reuters', 'Ana Ruiz ; Reuters'],
		['Ana Ruiz y agencias', 'Ana Ruiz ; agencias', 'es'],
		['Anne Blanc avec AFP', 'Anne Blanc ; AFP', 'fr'],
		['From staff reports', ' ; From staff reports'],
		['Анна Петрова, ТАСС', 'Анна Петрова ; ТАСС', 'ru'],
	],
	addresses: [
		['By Ana Ruiz a@x.test', 'Ana Ruiz'],
		['By Ana Ruiz, a@x.test', 'Ana Ruiz'],
		['By Ana Ruiz (a@x.test) and Bo Chen <b@x.test>', 'Ana Ruiz + Bo Chen'],
		['By Ana Ruiz @anaruiz', 'Ana Ruiz'],
		['By Ana Ruiz | @anaruiz', 'Ana Ruiz'],
		['By Ana Ruiz[https://x.test/ana] and Bo Chen', 'Ana Ruiz + Bo Chen'],
		['표태준 기자 pyo@x.test', '표태준 (기자)', 'ko'],
		['표태준 기자(pyo@x.test)', '표태준 (기자)', 'ko'],
	],
	'other Latin languages': [
		['Von Erika Novak und Jan Brandt, Berlin', 'Erika Novak + Jan Brandt @ Berlin ?', 'de'],
		['Von Erika Novak, dpa', 'Erika Novak ; dpa', 'de'],
		['Von Erika Novak aus Rom', 'Erika Novak @ Rom', 'de'],
		[
			'Ana Ruiz, Bo Chen en Raleigh y Carl Dahl en Washington',
			'Ana Ruiz + Bo Chen @ Raleigh + Carl Dahl @ Washington',
			'es',
		],
		['Door Jan de Vries en Anna Bakker', 'Jan de Vries + Anna Bakker', 'nl'],
		['Door Jan de Vries in Gent', 'Jan de Vries @ Gent', 'nl'],
		['Af Mette Lund i Aarhus og Bo Dahl', 'Mette Lund @ Aarhus + Bo Dahl', 'da'],
		['Anna Nowak i Jan Kowalski', 'Anna Nowak + Jan Kowalski', 'pl'],
		['Tekst: Anna Nowak, zdjęcia: Jan Kowalski', 'Anna Nowak + Jan Kowalski (zdjęcia)', 'pl'],
		['Ayşe Yılmaz ve Mehmet Kaya', 'Ayşe Yılmaz + Mehmet Kaya', 'tr'],
		['Haber: Ayşe Yılmaz', 'Ayşe Yılmaz', 'tr'],
		['Ayşe YILMAZ / ANKARA', 'Ayşe YILMAZ @ ANKARA ?', 'tr'],
		['di Marco Bianchi e Anna Verdi', 'Marco Bianchi + Anna Verdi', 'it'],
		['Marco Bianchi da Roma', 'Marco Bianchi @ Roma', 'it'],
		['João Costa, em Lisboa', 'João Costa @ Lisboa', 'pt'],
	],
	'Cyrillic and Greek': [
		['Анна Петрова, Иван Сидоров', 'Анна Петрова + Иван Сидоров', 'ru'],
		['Автор: Анна Петрова', 'Анна Петрова', 'ru'],
		['Анна Петрова и Иван Сидоров', 'Анна Петрова + Иван Сидоров', 'ru'],
		['АННА ПЕТРОВА И ИВАН СИДОРОВ', 'АННА ПЕТРОВА + ИВАН СИДОРОВ', 'ru'],
		['Анна Петрова в Риме', 'Анна Петрова @ Риме', 'ru'],
		['Олена Коваль та Іван Бондар', 'Олена Коваль + Іван Бондар', 'uk'],
		['Олена Коваль і Іван Бондар', 'Олена Коваль + Іван Бондар', 'uk'],
		['Автор: Олена Коваль', 'Олена Коваль', 'uk'],
		['Του Γιώργου Παππά', 'Γιώργου Παππά', 'el'],
		['Μαρία Παππά και Γιώργος Δήμου', 'Μαρία Παππά + Γιώργος Δήμου', 'el'],
	],
	'Arabic, Persian and Hebrew': [
		['كتب أحمد علي', 'أحمد علي', 'ar'],
		['بقلم: أحمد علي', 'أحمد علي', 'ar'],
		['القاهرة - أحمد علي', 'أحمد علي @ القاهرة', 'ar'],
		['أحمد علي، محمد حسن', 'أحمد علي + محمد حسن', 'ar'],
		['أحمد علي ومحمد حسن', 'أحمد علي + محمد حسن', 'ar'],
		['أحمد علي و محمد حسن', 'أحمد علي + محمد حسن', 'ar'],
		['أحمد علي وليد حسن', 'أحمد علي وليد حسن', 'ar'],
		['أحمد علي وقاص حسن', 'أحمد علي وقاص حسن ?', 'ar'],
		['نویسنده: رضا کریمی', 'رضا کریمی', 'fa'],
		['رضا کریمی و مینا احمدی', 'رضا کریمی + مینا احمدی', 'fa'],
		['מאת דני כהן', 'דני כהן', 'he'],
		['דני כהן ויעל לוי', 'דני כהן + יעל לוי', 'he'],
	],
	Chinese: [
		['本报记者 王小明 李华', '王小明 (本报记者) + 李华 (本报记者)', 'zh-Hans'],
		['本报记者王小明', '王小明 (本报记者)', 'zh-Hans'],
		['新华社记者 王小明', '王小明 (新华社记者)', 'zh-Hans'],
		['記者王小明／台北報導', '王小明 @ 台北 (記者)', 'zh-Hant'],
		['〔記者王小明、李華／台北報導〕', '王小明 @ 台北 (記者) + 李華 @ 台北 (記者)', 'zh-Hant'],
		['記者王小明／綜合報導', '王小明 (記者)', 'zh-Hant'],
		['【記者王小明台北報導】', '!', 'zh-Hant'],
		['文/王小明', '王小明', 'zh-Hans'],
		['文/王小明 圖/李華', '王小明 + 李華 (圖)', 'zh-Hant'],
		['王小明和李华', '王小明 + 李华', 'zh-Hans'],
		['李和平', '李和平', 'zh-Hans'],
		['李 华', '李 华', 'zh-Hans'],
		['约翰·史密斯', '约翰·史密斯', 'zh-Hans'],
		['本报讯', ' ; 本报讯', 'zh-Hans'],
		['新华社', ' ; 新华社', 'zh-Hans'],
	],
	Japanese: [
		['記者 山田太郎', '山田太郎 (記者)', 'ja'],
		['山田太郎、佐藤花子', '山田太郎 + 佐藤花子', 'ja'],
		['山田 太郎 記者', '山田 太郎 (記者)', 'ja'],
		['山田太郎記者', '山田太郎 (記者)', 'ja'],
		['（山田太郎）', '山田太郎', 'ja'],
		['編集委員 山田太郎', '山田太郎 (編集委員)', 'ja'],
		['ワシントン=山田太郎', '山田太郎 @ ワシントン', 'ja'],
		['【ワシントン＝山田太郎】', '山田太郎 @ ワシントン', 'ja'],
		['山田 太郎 佐藤 花子', '山田 太郎 + 佐藤 花子 ?', 'ja'],
		['ジョン・スミス', 'ジョン・スミス', 'ja'],
		['共同通信', ' ; 共同通信', 'ja'],
	],
	Korean: [
		['표태준 기자', '표태준 (기자)', 'ko'],
		['표태준기자', '표태준 (기자)', 'ko'],
		['서울=표태준 기자', '표태준 @ 서울 (기자)', 'ko'],
		['(서울=연합뉴스) 표태준 기자', '표태준 @ 서울 (기자) ; 연합뉴스', 'ko'],
		['표태준 기자, 김민수 기자', '표태준 (기자) + 김민수 (기자)', 'ko'],
		['표태준·김민수 기자', '표태준 (기자) + 김민수 (기자)', 'ko'],
		['표태준 김민수 기자', '표태준 (기자) + 김민수 (기자)', 'ko'],
		['표태준 경제부 기자', '표태준 (경제부 기자)', 'ko'],
		['워싱턴=표태준 특파원', '표태준 @ 워싱턴 (특파원)', 'ko'],
		['표태준 워싱턴 특파원', '표태준 @ 워싱턴 (특파원)', 'ko'],
		['글=표태준 기자, 사진=김민수 기자', '표태준 (기자) + 김민수 (기자)', 'ko'],
	],
};

describe.each(Object.entries(bylines))('bylines: %s', (_, rows) => {
	test.each(rows)('%s', (printed, read, language) => {
		expect(show(readPeople(printed, language))).toBe(read);
	});
});

test('any text is read without a throw, and names are words of it', () => {
	const word = fc.constantFrom(
		...'By by von and in Ana Ruiz , ; / | : - — ( ) @x a@x.test Staff Writer Reuters 기자 표태준 記者 王小明 ／ = و علي Text: Photos ANA'.split(
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 12 }), (words) => {
			const printed = words.join(' ');
			for (const { name } of readPeople(printed).people) {
				for (const part of name.split(/[ ,]+/)) expect(printed).toContain(part);
			}
		}),
	);
});

function show({ people, creditText, ambiguous, unreadable }: Credits): string {
	const names = people.map(
		({ name, location, role }) =>
			`${name}${location === null ? '' : ` @ ${location}`}${role === null ? '' : ` (${role})`}`,
	);
	const credit = creditText === null ? '' : ` ; ${creditText}`;
	const flag = unreadable ? '!' : ambiguous === undefined ? '' : ' ?';
	return `${names.join(' + ')}${credit}${flag}`;
}
