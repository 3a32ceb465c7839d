/** Least number of times for each level; what an article has more often is told less exactly. */
const LEVELS = [0, 1, 2, 3, 4, 6, 9, 16];
const IN_HEADLINE = 8;
/** A word in the headline counts as much as so many in the text. */
const HEADLINE_WEIGHT = 5;

/** Write in four bits how often a word is in the text of an article, and whether it is in its headline. */
export function toStrength(times: number, isInHeadline: boolean): number {
	let level = LEVELS.length - 1;
	while ((LEVELS[level] as number) > times) level -= 1;
	return level | (isInHeadline ? IN_HEADLINE : 0);
}

/** Tell whether a word is in the headline. */
export function isInHeadline(strength: number): boolean {
	return strength >= IN_HEADLINE;
}

/** Give how much a word counts in an article, for the ranking. */
export function weightOf(strength: number): number {
	const times = LEVELS[strength & (IN_HEADLINE - 1)] as number;
	return times + (isInHeadline(strength) ? HEADLINE_WEIGHT : 0);
}
