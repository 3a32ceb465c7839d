import type { Labels } from '../labels/labels.ts';
import { adopt } from './adopt.ts';
import styles from './dialog.css?inline';
import { element } from './element.ts';
import { ownDirection } from './page.ts';

/** The dialogs of this page, by name. */
const dialogs = new Map<string, HTMLDialogElement>();

/** What a dialog is made of. */
export interface DialogParts {
	/** Name of the dialog, and of its class. */
	name: string;
	/** What it is called, in the words of the site. */
	title: string;
	/** Makes what stands in it, each time that it is opened. */
	content: () => Node;
	labels: Labels;
}

/**
 * Open a dialog over the page, or close it if it is open: a key that opens one closes it too.
 *
 * The browser's own `dialog`: it keeps the focus in it, closes with Escape, and gives the focus back.
 */
export function toggleDialog({ name, title, content, labels }: DialogParts): HTMLDialogElement {
	adopt(styles);
	const open = dialogs.get(name);
	if (open?.open) {
		open.close();
		return open;
	}
	const heading = element('h2', { id: `dialog-${name}` }, title);
	const close = element('button', { type: 'button' }, labels.close);
	const dialog = element(
		'dialog',
		{ class: `dialog ${name}`, 'aria-labelledby': heading.id, closedby: 'any', ...ownDirection },
		element('header', {}, heading, close),
		content(),
	);
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	dialogs.set(name, dialog);
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}
