import config from '../../astro.config.mjs';

/**
 * The site's own settings with a cache of their own: builds that run at the same time, or beside
 * the `astro dev` of whoever runs the tests, must not share what they know of files and pages.
 */
export default { ...config, cacheDir: process.env.BROADSHEET_TEST_CACHE };
