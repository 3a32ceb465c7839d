import { existsSync } from 'node:fs';
import path from 'node:path';

/** The programs that Linux distributions install, looked for in each folder of `PATH`. */
const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPS = [
	'Chromium.app/Contents/MacOS/Chromium',
	'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_PROGRAMS = [
	'Google/Chrome/Application/chrome.exe',
	'Chromium/Application/chrome.exe',
];

const HOW_TO_GET_ONE =
	'install Chromium or Google Chrome, or name one in the environment variable CHROMIUM_PATH';

/** Find a Chromium on this machine: the one that the environment names, else in the usual places. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
	for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
		const named = env[name];
		if (!named) continue;
		if (existsSync(named)) return named;
		throw new Error(`${name} names \`${named}\`, which does not exist`);
	}
	return usualPlaces(env).find((place) => existsSync(place));
}

/**
 * Find a Chromium for the browser tests, or say which tests go without.
 *
 * In CI a missing browser is a failure: tests that are always skipped prove nothing.
 */
export function findChromiumForTests(): string | undefined {
	const found = findChromium();
	if (found) return found;
	if (process.env['CI']) throw new Error(`No Chromium for the browser tests: ${HOW_TO_GET_ONE}`);
	console.warn(
		`\nTHE BROWSER TESTS ARE SKIPPED: no Chromium found. To run them, ${HOW_TO_GET_ONE}.\n`,
	);
	return undefined;
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
	if (process.platform === 'darwin') {
		const folders = ['/Applications', path.join(env['HOME'] ?? '', 'Applications')];
		return folders.flatMap((folder) => MAC_APPS.map((app) => path.join(folder, app)));
	}
	if (process.platform === 'win32') {
		const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
		return folders
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.join(folder, program)));
	}
	const folders = [...(env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
	return folders.flatMap((folder) => LINUX_NAMES.map((name) => path.join(folder, name)));
}
