import { randomUUID } from 'node:crypto';
import type fs from 'node:fs';
import path from 'node:path';

/** What files are written with; a test gives one that fails. */
export type Disk = Pick<
	typeof fs,
	| 'closeSync'
	| 'fsyncSync'
	| 'linkSync'
	| 'mkdirSync'
	| 'openSync'
	| 'renameSync'
	| 'rmSync'
	| 'writeFileSync'
>;

/** Make up a hidden name beside a file, under which it is written: no reading of the folder takes it for an export. */
export function hiddenPath(target: string): string {
	const name = `.broadsheet-${randomUUID()}${path.extname(target)}`;
	return path.join(path.dirname(target), name);
}

/** What disks say that cannot give a file two names, such as a stick's. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Give a file a name, unless another has it: unlike a link, a rename would replace that one. */
export function giveName(temporary: string, target: string, disk: Disk): void {
	try {
		disk.linkSync(temporary, target);
	} catch (error) {
		if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
		// An empty file of our own holds the name until it is replaced.
		disk.closeSync(disk.openSync(target, 'wx'));
		try {
			disk.renameSync(temporary, target);
		} catch (failure) {
			disk.rmSync(target, { force: true });
			throw failure;
		}
	}
}
