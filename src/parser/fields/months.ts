/**
 * What newspapers and databases call the months, in full and short: in English, German, French, Spanish, Italian,
 * Portuguese, Dutch and Russian. No word is the name of one month here and of another there.
 *
 * Written out, as a library's tables take longer to load than a thousand articles to read.
 */
const names = [
	'january januar jänner janvier enero gennaio janeiro januari январь января jan jän janv ene gen янв',
	'february februar février febrero febbraio fevereiro februari февраль февраля feb febr févr fev фев февр',
	'march märz mars marzo março maart март марта mar mär mrt мар',
	'april avril abril aprile апрель апреля apr avr abr апр',
	'may mai mayo maggio maio mei май мая mag',
	'june juni juin junio giugno junho июнь июня jun giu июн',
	'july juli juillet julio luglio julho июль июля jul juil juill lug июл',
	'august août agosto augustus август августа aug ago авг',
	'september septembre septiembre settembre setembro сентябрь сентября sep sept set сен сент',
	'october oktober octobre octubre ottobre outubro октябрь октября oct okt ott out окт',
	'november novembre noviembre novembro ноябрь ноября nov ноя нояб',
	'december dezember décembre diciembre dicembre dezembro декабрь декабря dec dez déc dic дек',
];

const months = new Map(
	names.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1] as const)),
);

/** Give the number of a month by its name, in full or short without its full stop, from 1. */
export function monthOf(name: string): number | undefined {
	return months.get(name.toLowerCase());
}
