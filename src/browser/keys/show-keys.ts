import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { toggleDialog } from '../open-dialog.ts';
import { findTargets } from './find-targets.ts';
import styles from './keys.css?inline';
import { type Shortcut, shortcuts } from './shortcuts.ts';
import { areSingleKeysOn, turnSingleKeys } from './single-keys.ts';

/** Show the keys that do something on this page, with the switch that turns them off. */
export default async function showKeys(): Promise<void> {
	const labels = await loadLabels();
	adopt(styles);
	const content = () => makeSheet(labels.keys);
	toggleDialog({ name: 'keys', title: labels.keys.heading, content, labels });
}

function makeSheet({ groups, names, single, singleNote }: Labels['keys']): Node {
	const here = shortcuts.filter((shortcut) => findTargets(shortcut).length > 0);
	const sheet = element('div', { class: 'groups' });
	for (const group of Object.keys(groups) as Array<keyof typeof groups>) {
		const rows = here.filter((shortcut) => shortcut.group === group);
		if (rows.length === 0) continue;
		const list = element('dl', {}, ...rows.map((shortcut) => makeRow(shortcut, names)));
		sheet.append(element('section', {}, element('h3', {}, groups[group]), list));
	}
	const note = element('p', { id: 'single-note' }, singleNote);
	return element('div', {}, sheet, element('label', {}, makeSwitch(note.id), ' ', single), note);
}

function makeRow({ key, name }: Shortcut, names: Labels['keys']['names']): Node {
	const sign = element('kbd', {}, key === 'Escape' ? 'Esc' : key);
	return element('div', {}, element('dt', {}, sign), element('dd', {}, names[name]));
}

function makeSwitch(note: string): Node {
	const box = element('input', { type: 'checkbox', 'aria-describedby': note });
	box.checked = areSingleKeysOn();
	box.addEventListener('change', () => void turnSingleKeys(box.checked));
	return box;
}
