import { pathOf } from '../page.ts';

/** The text of the article that this page is about; none on other pages. */
export const text = document.querySelector<HTMLElement>('main > article .body');

/** Path of this page from the site's root. */
export const path = pathOf(location.pathname);
