import { formatDate } from '../../lib/format-date.ts';
import { languageName } from '../../lib/language-name.ts';
import { findOtherDirection } from '../../lib/text-direction.ts';
import type { Facet } from '../../search/count-facets.ts';
import { element } from '../element.ts';
import { ownDirection, siteLanguage } from '../page.ts';

/** Write a value of a facet as a reader knows it: `September 2017` for `2017-09`, `French` for `fr`. */
export function nameOfValue(facet: Facet, value: string): string {
	if (facet === 'month' && /^\d{4}-\d\d$/.test(value))
		return formatDate(`${value}-01`, 'month', siteLanguage);
	if (facet === 'language') return languageName(value, siteLanguage) ?? value;
	return value;
}

/** The same as part of a page: a name as a newspaper has it may be written the other way. */
export function showValue(facet: Facet, value: string): HTMLElement {
	const name = nameOfValue(facet, value);
	const dir = findOtherDirection(name, ownDirection.dir);
	return element('bdi', dir ? { dir } : {}, name);
}
