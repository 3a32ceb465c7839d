import { isLower } from './names.ts';

/** Words that name a job at a paper, in small letters. */
const jobs = new Set(
	`reporter reporters writer writers correspondent correspondents editor editors columnist columnists critic critics chief
	photographer photographers contributor contributors journalist journalists blogger intern
	editor-in-chief chef-reporter journaliste journalistes correspondant correspondante correspondants correspondantes envoyé envoyée envoyés chroniqueur
	chroniqueuse rédacteur rédactrice éditorialiste corresponsal corresponsales enviado enviada enviados redactor redactora
	periodista periodistas reportero reportera cronista correspondente jornalista repórter colunista redator redatora
	giornalista inviato inviata corrispondente redattore redattrice verslaggever verslaggeefster redacteur redactrice
	dziennikarz dziennikarka korespondent korespondentka reporterka redaktorka publicysta
	корреспондент корреспондентка обозреватель журналист журналистка редактор спецкор колумнист репортёр репортер
	кореспондент кореспондентка журналістка журналіст оглядач оглядачка редакторка
	muhabir muhabiri muhabirleri editör editörü yazarı gazeteci
	ανταποκριτής ανταποκρίτρια δημοσιογράφος συντάκτρια συντάκτης
	مراسل مراسلة مراسلنا محرر محررة صحفي صحفية صحافي صحافية כתב כתבת עורך עורכת כתבנו خبرنگار`.split(
		/\s+/,
	),
);
/** German names jobs in one word: Wirtschaftsredakteurin. */
const COMPOUND =
	/(?:redakt(?:eur|or)|korrespondent|reporter|journalist|kolumnist)(?:in|innen|en|e|n|s)?$/;
/** Words in front of a job that belong to it: `Senior Political Correspondent`. */
const fields = new Set(
	`staff senior chief political politics business sports sport science health education city news national foreign economics
	economic technology tech features feature arts art music film book special freelance associate assistant deputy managing executive
	contributing guest investigative investigations environment climate crime court courts legal medical defence defense
	diplomatic home night bureau editorial lead principal general affairs consumer transport religion property personal
	finance financial money markets media digital data opinion style food travel weather world europe asia africa energy
	local regional white house our notre nuestro nuestra nuestros unser unserem unserer nostro nostra nosso nossa onze наш`.split(
		/\s+/,
	),
);
/** Words behind a job that belong to it: `editor at large`, `envoyé spécial`. */
const tails = new Set(
	'at large in chief special spécial spéciale spéciaux especial especiales speciale permanent permanente adjoint adjointe emeritus'.split(
		' ',
	),
);
const PLURAL = /(?:[^s]s|innen|ери|leri|es|aux)$/i;

/** Tell whether a word names a job. */
export function isJob(word: string): boolean {
	const small = word.toLowerCase();
	return jobs.has(small) || (small.length > 7 && COMPOUND.test(small));
}

/** Tell whether a job is said of all the people in front of it: `Staff Writers`. */
export function isOfAll(role: string): boolean {
	return role.split(' ').some((word) => isJob(word) && PLURAL.test(word));
}

/** Words sorted: a name, the job beside it. */
export interface NameAndRole {
	name: readonly string[];
	role: readonly string[];
}

/**
 * Part a name from the job in front of it or behind it: `Staff Writer Ana Ruiz`, `ANA RUIZ STAFF WRITER`.
 *
 * Where there is a job and no full name beside it, all of it is the job.
 */
export function splitRole(words: readonly string[]): NameAndRole {
	const last = words.findLastIndex(isJob);
	if (last < 0) return { name: words, role: [] };
	let after = last + 1;
	while (after < words.length && tails.has((words[after] ?? '').toLowerCase())) after++;
	const behind = words.slice(after);
	if (behind.length >= 2 && behind.length <= 4 && !isLower(behind[0] ?? ''))
		return { name: behind, role: words.slice(0, after) };
	let start = words.findIndex(isJob);
	while (start > 0 && fields.has((words[start - 1] ?? '').toLowerCase())) start--;
	return start >= 2 && start <= 4 && after === words.length
		? { name: words.slice(0, start), role: words.slice(start) }
		: { name: [], role: words };
}
