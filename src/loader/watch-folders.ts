import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { FSWatcher } from 'vite';

/** Time in milliseconds in which further events join a sync, as when a folder of files is dropped in. */
const SETTLE = 50;

/**
 * Run a sync after every change below some folders: added, saved, renamed and deleted files.
 *
 * A rename comes as two events, and editors write in several steps: events that come close together
 * make one sync, and syncs never overlap. A sync that throws is logged, and the server stays up.
 */
export function watchFolders(
	folders: readonly string[],
	watcher: FSWatcher,
	logger: AstroIntegrationLogger,
	sync: () => Promise<void>,
): void {
	let last = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;
	const onEvent = (file: string) => {
		if (!folders.some((folder) => isBelow(path.resolve(file), folder))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			last = last.then(sync).catch((error: unknown) => logger.error(String(error)));
			// A folder that was removed and made again is another one.
			void last.then(follow);
		}, SETTLE);
	};
	const follow = () => void watcher.add([...folders]);
	follow();
	for (const event of ['add', 'change', 'unlink', 'unlinkDir']) watcher.on(event, onEvent);
}

function isBelow(file: string, folder: string): boolean {
	const relative = path.relative(folder, file);
	return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
