/** The text of the article that this page is about; none on other pages. */
export const text = document.querySelector<HTMLElement>('main > article .body');
