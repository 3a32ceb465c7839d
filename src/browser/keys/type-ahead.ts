/** What was typed for a field that is on its way; undefined while none is. */
let ahead: string | undefined;

/**
 * Keep what is typed from now on for the field of the search, which is being fetched: its letters are no keys of the
 * page.
 */
export function beginTypingAhead(): void {
	ahead = '';
}

/** Keep a key for the field that is on its way; tells whether there is one. */
export function typeAhead(event: KeyboardEvent): boolean {
	// Without a network it may be long in coming.
	if (ahead === undefined || !navigator.onLine) return false;
	const { key } = event;
	if (key === 'Escape') ahead = undefined;
	if (ahead === undefined) return true;
	if (key === 'Backspace') ahead = ahead.slice(0, -1);
	else if ([...key].length === 1) ahead += key;
	else return true;
	event.preventDefault();
	return true;
}

/** Give what was typed meanwhile; the field is there, or will not come. */
export function takeTypedAhead(): string {
	const typed = ahead ?? '';
	ahead = undefined;
	return typed;
}
