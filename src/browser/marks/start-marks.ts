import { onSign } from '../on-sign.ts';
import { once } from '../../lib/once.ts';
import { path } from '../page.ts';
import { peek } from '../peek.ts';

/** Fetch what highlights and notes need, once the page has some or its reader selects words of the text. */
export function startMarks(): void {
	const list = document.querySelector('.all-notes');
	if (list) startList(list);
	const body = document.querySelector('.body');
	if (!body) return;

	const show = () => void import('./show-marks.ts').then(({ showMarks }) => showMarks());
	const showAround = () => void import('./show-around.ts').then(({ showAround }) => showAround());
	let isThere = false;
	if (hasMarks()) show();
	// What is written around the text comes with its reader: of them a page that lies open knows nothing.
	onSign(() => {
		isThere = true;
		if (hasMarks()) showAround();
	});
	addEventListener('storage', () => {
		if (hasMarks()) (isThere ? showAround : show)();
	});

	let isWatched = false;
	const watch = once(async () => {
		isWatched = true;
		const { watchSelection } = await import('./selection-bar.ts');
		await watchSelection();
	});
	document.addEventListener('selectionchange', () => {
		const selection = getSelection();
		if (!selection?.isCollapsed && selection?.containsNode(body, true)) void watch();
	});
	document.addEventListener('click', (event) => {
		if (isWatched || (body.contains(event.target as Node) && hasMarks())) {
			isWatched = true;
			void import('./selection-bar.ts').then(({ offerForClick }) => offerForClick(event));
		}
	});
}

function startList(list: Element): void {
	const show = once(async () => {
		const { listNotes } = await import('./list-notes.ts');
		await listNotes(list);
	});
	onSign(() => void show());
	void show();
}

/** Whether some of what is kept names this page, by the last part of its path; read closely later. */
function hasMarks(): boolean {
	const [, name] = path.split('/');
	return peek('annotations').includes(`/${name}`);
}
