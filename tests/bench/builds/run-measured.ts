import { spawn } from 'node:child_process';
import path from 'node:path';
import { readMemory } from './read-memory.ts';

/** What a command took. */
export interface Taken {
	/** Seconds from start to end. */
	wall: number;
	/** Seconds of all processors, in the program and in the kernel, its children's too. */
	cpu: number;
	/** Most memory at once, in bytes, its children's too; undefined where there is no `/proc`. */
	memory: number | undefined;
}

/** How a command is run. */
export interface RunOptions {
	cwd: string;
	env?: Readonly<Record<string, string>>;
}

/** Milliseconds between two looks at the memory; a process remembers its own peak between them. */
const INTERVAL = 40;
/** A shell that says at its end what its children took. */
const SCRIPT = '"$@"; status=$?; times >&3; exit $status';
/** What is passed on of the environment: settings of whoever measures are not to be measured. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** Run a command to its end and measure it; throws what it printed if it fails. */
export function runMeasured(command: readonly string[], options: RunOptions): Promise<Taken> {
	const { cwd, env } = options;
	const inherited = PASSED_ON.map((name) => [name, process.env[name]]);
	const start = performance.now();
	const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', ...command], {
		cwd,
		env: { ...Object.fromEntries(inherited), ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	let printed = '';
	let times = '';
	child.stdout?.on('data', (data) => (printed += data));
	child.stderr?.on('data', (data) => (printed += data));
	child.stdio[3]?.on('data', (data) => (times += data));
	let memory: number | undefined;
	const timer = setInterval(() => {
		const now = child.pid === undefined ? undefined : readMemory(child.pid);
		if (now !== undefined) memory = Math.max(memory ?? 0, now);
	}, INTERVAL);

	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => {
			const wall = (performance.now() - start) / 1000;
			clearInterval(timer);
			if (status === 0) resolve({ wall, cpu: readTimes(times), memory });
			else reject(new Error(`\`${showCommand(command)}\` ended with ${status}:\n${printed}`));
		});
	});
}

/** Where a program lies on this machine is nobody's business. */
function showCommand([program = '', ...args]: readonly string[]): string {
	return [path.basename(program), ...args].join(' ');
}

/** Add up the times that the shell gives for its children: `0m1.250000s 0m0.310000s`, below its own. */
function readTimes(printed: string): number {
	const [, children = ''] = printed.split('\n');
	const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
	return parts.reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);
}
