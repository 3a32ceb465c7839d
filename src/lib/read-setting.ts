/** Read a setting of yes or no from the environment; else it is as given. Throws for anything else. */
export function readYesOrNo(variable: string, given: boolean): boolean {
	const answer = process.env[variable] ?? '';
	if (answer === '') return given;
	if (answer === 'yes' || answer === 'no') return answer === 'yes';
	throw new TypeError(`Expected \`yes\` or \`no\` in ${variable}, found \`${answer}\``);
}

/** Read how many things there may be from the environment, null for `any`; else it is as given. Throws for anything else. */
export function readMost(variable: string, given: number | null): number | null {
	const most = process.env[variable] ?? '';
	if (most === '') return given;
	if (most === 'any') return null;
	if (/^[1-9]\d{0,8}$/.test(most)) return Number(most);
	throw new TypeError(`Expected a number or \`any\` in ${variable}, found \`${most}\``);
}
