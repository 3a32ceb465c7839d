import fs from 'node:fs';
import type { Disk } from '../../../src/cli/give-name.ts';

/** Give a disk of which one call fails when it has been made some times, as on a full one. */
export function failingDisk(
	name: keyof Disk,
	after: number,
	onCall = () => {},
	code = 'ENOSPC',
): Disk {
	let calls = 0;
	const call = (...args: unknown[]) => {
		onCall();
		if (calls++ >= after) throw Object.assign(new Error(`${code}: no space left`), { code });
		return (fs[name] as (...args: unknown[]) => unknown)(...args);
	};
	return { ...fs, [name]: call };
}
