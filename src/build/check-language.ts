import type { AstroIntegration } from 'astro';
import { findLanguage, languages } from '../labels/language-of-labels.ts';
import { site } from '../site.ts';

/** Look at the language that an owner set before anything is built in it, and say if the site has no words for it. */
export function checkLanguage(): AstroIntegration {
	return {
		name: 'language',
		hooks: {
			'astro:config:setup': ({ logger }) => {
				const message = findFault(site.language);
				if (message) logger.warn(message);
			},
		},
	};
}

/** Tell what a reader will miss in a site of a language; undefined if nothing. Throws for what is no language. */
export function findFault(tag: string): string | undefined {
	if (!isTag(tag))
		throw new TypeError(
			`Expected a language such as \`en-GB\` in src/site.ts or BROADSHEET_LANGUAGE, found \`${tag}\``,
		);
	if (findLanguage(tag)) return undefined;
	return `The site has no words of its own in \`${tag}\` and says them in English; it has them in ${languages.join(', ')}`;
}

function isTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
