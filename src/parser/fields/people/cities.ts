/** Towns that bylines name without an "in": closed on purpose, of two words above all, which else look like a person. */
const cities = new Set(
	`new york|new york city|los angeles|san francisco|san diego|san jose|san juan|las vegas|new orleans|hong kong|new delhi|
	tel aviv|buenos aires|são paulo|sao paulo|rio de janeiro|mexico city|ciudad de méxico|cape town|abu dhabi|addis ababa|
	kuala lumpur|den haag|the hague|la paz|santiago de chile|san salvador|panama city|guatemala city|ho chi minh city|
	phnom penh|sri lanka|st. petersburg|st petersburg|frankfurt am main|washington d.c.|washington dc|el cairo|la habana|
	salt lake city|kansas city|saint louis|st. louis|santa fe|tampa bay|palo alto|baton rouge|`
		.split('|')
		.map((name) => name.trim())
		.filter((name) => name !== ''),
);

/** Tell whether words are the name of a town that could be taken for a person. */
export function isCity(text: string): boolean {
	return text.length <= 20 && cities.has(text.toLowerCase());
}
