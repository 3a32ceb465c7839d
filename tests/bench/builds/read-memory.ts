import { readdirSync, readFileSync } from 'node:fs';

/**
 * Read how much memory a process and all below it have, in bytes: what they have now together, or the
 * most that one of them had, if that is more. Undefined where the system does not tell.
 */
export function readMemory(pid: number): number | undefined {
	let now = 0;
	let peak = 0;
	for (const id of [pid, ...descendants(pid)]) {
		const status = read(`/proc/${id}/status`);
		now += kilobytes(status, 'VmRSS');
		peak = Math.max(peak, kilobytes(status, 'VmHWM'));
	}
	return Math.max(now, peak) * 1024 || undefined;
}

/** The processes below one; any of its threads can have started them. */
function descendants(pid: number): number[] {
	const children = list(`/proc/${pid}/task`).flatMap((thread) =>
		read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
	);
	return children.flatMap((child) => [child, ...descendants(child)]);
}

function kilobytes(status: string, name: string): number {
	return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

/** A process may have ended since it was listed. */
function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function list(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
