import type { Reading } from './reading-list.ts';

/** Make an article one that is read; there is no place to come back to then. */
export function setRead({ place: _, ...reading }: Reading): Reading {
	return { ...reading, readAt: reading.readAt ?? new Date().toISOString() };
}

/** Make an article one that is yet to be read, and so one that is saved for it. */
export function setUnread({ readAt: _, ...reading }: Reading): Reading {
	return { ...reading, savedAt: reading.savedAt ?? new Date().toISOString() };
}
