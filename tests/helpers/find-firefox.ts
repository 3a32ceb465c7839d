import { findForTests } from './find-program.ts';

/** Find a Firefox for the tests that run in it, or say that they go without. */
export function findFirefoxForTests(): string | undefined {
	return findForTests({
		name: 'Firefox',
		variables: ['FIREFOX_PATH'],
		linux: ['firefox', 'firefox-esr'],
		mac: ['Firefox.app/Contents/MacOS/firefox'],
		windows: ['Mozilla Firefox/firefox.exe'],
	});
}
