import type { Labels } from '../../labels/labels.ts';
import { directionOf } from '../../lib/text-direction.ts';
import { formatDate } from '../../lib/format-date.ts';
import { ownWords } from '../../lib/own-language.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { siteLanguage, toAddress } from '../page.ts';
import { say } from '../say.ts';
import { askToClear } from './ask-to-clear.ts';
import { formatShare } from './format-share.ts';
import { change, type Reading, type Readings, readings } from './reading-list.ts';
import { setRead, setUnread } from './set-read.ts';
import styles from './show-list.css?inline';

type Row = [path: string, reading: Reading];

/** The parts of the list, and which articles are in each; the first that fits has it. */
const parts = [
	{ name: 'underWay', has: ({ place }: Reading) => place !== undefined },
	{ name: 'toRead', has: ({ readAt }: Reading) => readAt === undefined },
	{ name: 'done', has: () => true },
] as const;

/** Show the reading list in its page, and again whenever it is changed. */
export async function showList(page: HTMLElement): Promise<void> {
	const labels = await loadLabels();
	adopt(styles);
	const show = () => page.replaceChildren(...makeParts(labels, redo));
	/** Keeps the keyboard where it was: at the row that took the place of the one that went, or at its end. */
	const redo = () => {
		const buttons = () => [...page.querySelectorAll('button')];
		const at = buttons().findIndex((button) => button === document.activeElement);
		show();
		if (at !== -1) (buttons()[at] ?? buttons().at(-1) ?? page).focus();
	};
	addEventListener('storage', ({ key }) => key === readings.key && redo());
	addEventListener('pageshow', ({ persisted }) => persisted && redo());
	show();
}

function makeParts(labels: Labels, redo: () => void): Node[] {
	const { reading: words } = labels;
	const left = new Map<string, Reading>(newestFirst(readings.read()));
	const sections: Node[] = [];
	for (const { name, has } of parts) {
		const rows = [...left].filter(([, reading]) => has(reading));
		for (const [path] of rows) left.delete(path);
		if (rows.length === 0) continue;
		const heading = element('h2', {}, words[name], ' ', element('small', {}, String(rows.length)));
		const list = element('ul', {}, ...rows.map((row) => makeRow(row, words, redo)));
		sections.push(element('section', { class: 'part' }, heading, list));
	}
	if (sections.length === 0) return [element('p', {}, words.empty)];
	const foot = element('p', { class: 'kept' }, words.kept);
	if (Object.values(readings.read()).some(({ readAt, place }) => readAt ?? place))
		foot.append(
			' ',
			makeButton(words.clear, () => askToClear(labels, redo)),
		);
	return [...sections, foot];
}

function newestFirst(all: Readings): Row[] {
	const when = ({ readAt, savedAt, openedAt }: Reading) => readAt ?? savedAt ?? openedAt;
	return Object.entries(all).sort(([, a], [, b]) => (when(a) < when(b) ? 1 : -1));
}

function makeRow([path, reading]: Row, words: Labels['reading'], redo: () => void): Node {
	const { headline, language, publication, date, place, readAt } = reading;
	const address = toAddress(place ? `${path}#${place.paragraph}` : path);
	const written = { lang: language, dir: directionOf(language) };
	const facts = [
		publication &&
			element(
				'bdi',
				{ ...ownWords(publication, { language }, { language: siteLanguage }) },
				publication,
			),
		formatDate(date, 'full', siteLanguage),
		place ? words.progress(formatShare(place.share)) : '',
	].filter((fact) => fact !== '');
	const put = (how: (reading: Reading) => Reading) => () => {
		change(path, () => how(reading));
		redo();
	};
	const remove = () => {
		change(path, () => undefined);
		redo();
		say(words.removed, { label: words.undo, act: put(() => reading) });
	};
	const row = element(
		'li',
		{},
		element('h3', written, element('a', { href: address }, headline)),
		element('p', {}, ...facts.flatMap((fact, n) => (n === 0 ? [fact] : [' · ', fact]))),
		makeButton(
			readAt ? words.markUnread : words.markRead,
			put(readAt ? setUnread : setRead),
			headline,
		),
		makeButton(words.remove, remove, headline),
	);
	if (place) row.style.setProperty('--share', String(place.share));
	return row;
}

/** A button; what it is about is told to those who hear it without what stands around. */
function makeButton(words: string, act: () => void, about = ''): HTMLButtonElement {
	const button = element('button', { type: 'button' }, words);
	if (about) button.append(element('span', { class: 'visually-hidden' }, ` (${about})`));
	button.addEventListener('click', act);
	return button;
}
