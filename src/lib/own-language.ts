import { type Direction, directionOf } from './text-direction.ts';

/** What words are written in. */
export interface Written {
	/** BCP 47 tag. */
	language: string;
	/** By default that of the language. */
	direction?: Direction;
}

/** Attributes of an element whose words are in another language than those around it. */
export interface OwnLanguage {
	lang?: string;
	dir?: Direction;
}

/** Mark words that stand among those of another language: nothing where it goes without saying. */
export function ownLanguage(own: Written, around: Written): OwnLanguage {
	const dir = toDirection(own);
	return {
		...(toPrimary(own) !== toPrimary(around) && { lang: own.language }),
		...(dir !== toDirection(around) && { dir }),
	};
}

function toDirection({ language, direction }: Written): Direction {
	return direction ?? directionOf(language);
}

function toPrimary({ language }: Written): string {
	return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
