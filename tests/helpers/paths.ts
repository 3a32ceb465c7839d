import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where tests build sites: inside the checkout, so that built code finds its packages. */
export const scratchFolder = path.join(root, 'node_modules/.cache/broadsheet-tests');

/** Licensed articles that lie beside the checkout on the machines of those who may read them. */
export const sharedArticles = path.resolve(root, '../shared/articles');

/** File in the cache of a site that says what its scripts are called. */
export const SCRIPTS = 'scripts.json';
