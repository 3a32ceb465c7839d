import { loadLabels } from '../load-labels.ts';
import { say } from '../say.ts';
import { path } from '../page.ts';
import { begin } from './begin.ts';
import { change } from './reading-list.ts';
import { setRead, setUnread } from './set-read.ts';
import { showState } from './show-state.ts';

/** Mark the article of this page as read, or as unread if it was. */
export default async function markAsRead(): Promise<void> {
	const { reading } = await loadLabels();
	const after = change(path, (before = begin()) =>
		before.readAt ? setUnread(before) : setRead(before),
	);
	showState();
	say(after?.readAt ? reading.nowRead : reading.nowUnread);
}
