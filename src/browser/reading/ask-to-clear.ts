import type { Labels } from '../../labels/labels.ts';
import { element } from '../element.ts';
import { toggleDialog } from '../open-dialog.ts';
import { say } from '../say.ts';
import { readings } from './reading-list.ts';

/** Ask whether what was read is to be forgotten, and forget it. */
export function askToClear(labels: Labels, done: () => void): void {
	const { clear, clearWarning, cleared } = labels.reading;
	const button = element('button', { type: 'button' }, clear);
	const content = () => element('div', {}, element('p', {}, clearWarning), button);
	const dialog = toggleDialog({ name: 'clear', title: clear, content, labels });
	button.addEventListener('click', () => {
		const saved = Object.entries(readings.read()).filter(([, one]) => one.savedAt && !one.readAt);
		readings.write(Object.fromEntries(saved.map(([path, { place: _, ...one }]) => [path, one])));
		dialog.close();
		done();
		say(cleared);
	});
}
