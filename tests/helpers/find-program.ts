import { existsSync } from 'node:fs';
import path from 'node:path';

/** A browser that tests can look for on a machine. */
export interface Program {
	/** What it is called. */
	name: string;
	/** Variables of the environment that name one, the first of them before the others. */
	variables: string[];
	/** The programs that Linux distributions install, looked for in each folder of `PATH`. */
	linux: string[];
	/** Below a folder of applications. */
	mac: string[];
	/** Below a folder of programs. */
	windows: string[];
}

/** Find a program on this machine: the one that the environment names, else in the usual places. */
export function findProgram(
	program: Program,
	env: NodeJS.ProcessEnv = process.env,
): string | undefined {
	for (const variable of program.variables) {
		const named = env[variable];
		if (!named) continue;
		if (existsSync(named)) return named;
		throw new Error(`${variable} names \`${named}\`, which does not exist`);
	}
	return usualPlaces(program, env).find((place) => existsSync(place));
}

/**
 * Find a program for tests, or say that they go without.
 *
 * In CI a missing browser is a failure: tests that are always skipped prove nothing.
 */
export function findForTests(program: Program): string | undefined {
	const found = findProgram(program);
	if (found) return found;
	const { name, variables } = program;
	const how = `install it, or name one in the environment variable ${variables[0]}`;
	if (process.env['CI']) throw new Error(`No ${name} for the browser tests: ${how}`);
	console.warn(
		`\nTHE TESTS IN ${name.toUpperCase()} ARE SKIPPED: none found. To run them, ${how}.\n`,
	);
	return undefined;
}

function usualPlaces({ linux, mac, windows }: Program, env: NodeJS.ProcessEnv): string[] {
	if (process.platform === 'darwin') {
		const folders = ['/Applications', path.join(env['HOME'] ?? '', 'Applications')];
		return folders.flatMap((folder) => mac.map((app) => path.join(folder, app)));
	}
	if (process.platform === 'win32') {
		const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
		return folders
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => windows.map((program) => path.join(folder, program)));
	}
	const folders = [...(env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
	return folders.flatMap((folder) => linux.map((name) => path.join(folder, name)));
}
