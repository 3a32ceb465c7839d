import { findForTests } from './find-program.ts';

/** Find a Chromium or Google Chrome for the browser tests, or say that they go without. */
export function findChromiumForTests(): string | undefined {
	return findForTests({
		name: 'Chromium or Google Chrome',
		variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
		linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
		mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
		windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
	});
}
