import { siteLanguage } from '../page.ts';

/** Write how much of a text was read, such as `34%`, in the language of the site. */
export function formatShare(share: number): string {
	return new Intl.NumberFormat(siteLanguage, { style: 'percent' }).format(share);
}
