import { pathOf, prefix } from '../page.ts';

/** Fetch what highlights and notes need, once the page has some or its reader selects words of the text. */
export function startMarks(): void {
	const list = document.querySelector('.all-notes');
	if (list) void import('./list-notes.ts').then(({ listNotes }) => listNotes(list));
	const body = document.querySelector('.body');
	if (!body) return;

	const show = () => void import('./show-marks.ts').then(({ showMarks }) => showMarks());
	const watch = () =>
		void import('./selection-bar.ts').then(({ watchSelection }) => watchSelection());
	if (hasMarks()) {
		show();
		watch();
	}
	addEventListener('storage', () => hasMarks() && show());
	document.addEventListener('selectionchange', () => {
		const selection = getSelection();
		if (!selection?.isCollapsed && selection?.containsNode(body, true)) watch();
	});
}

/** Whether some of what is kept names this page, by the last part of its path; read closely later. */
function hasMarks(): boolean {
	try {
		const [, name] = pathOf(location.pathname).split('/');
		return !!localStorage.getItem(`${prefix}annotations`)?.includes(`/${name}`);
	} catch {
		return false;
	}
}
