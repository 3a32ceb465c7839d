import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { ownDirection, toAddress } from '../page.ts';
import type { BodyText } from '../text/body-text.ts';
import { describePassage } from '../text/passage.ts';
import cardStyles from './cards.css?inline';
import { keepFocus } from './keep-focus.ts';
import { makeCard } from './make-card.ts';
import type { Mark } from './show-marks.ts';

let list: HTMLElement | undefined;

/**
 * List the marks of an article at the end of its page, for those who do not see them in the text, and with them those
 * whose words the text no longer has.
 *
 * At the end of it nothing that the reader sees is moved.
 */
export function listMarks(marks: readonly Mark[], body: BodyText, { marks: words }: Labels): void {
	if (marks.length === 0) {
		list?.remove();
		list = undefined;
		return;
	}
	if (!list) {
		adopt(cardStyles);
		list = element('section', {
			class: 'own-marks',
			'aria-labelledby': 'own-marks',
			...ownDirection,
		});
		placeAtEnd(list);
	}
	const cards = marks.map(({ annotation, found }) => {
		const state = found ? (found.isSure ? undefined : words.unsure) : words.lost;
		const place = found && describePassage(body, found);
		return makeCard(annotation, {
			words,
			isHere: true,
			...(place && { place }),
			...(state && { state }),
		});
	});
	const parts = [
		element('h2', { id: 'own-marks' }, words.heading),
		element('ol', {}, ...cards),
		element('p', {}, makePrintChoice(words.print)),
		element('a', { href: toAddress('notes/') }, words.all),
	];
	keepFocus(list, () => list?.replaceChildren(...parts));
}

/** On paper an article stands alone unless its reader asks for the marks too. */
function makePrintChoice(words: string): HTMLElement {
	const box = element('input', { type: 'checkbox' });
	box.checked = 'printMarks' in document.documentElement.dataset;
	box.addEventListener('change', () =>
		document.documentElement.toggleAttribute('data-print-marks', box.checked),
	);
	return element('label', {}, box, words);
}

/** In front of the page's foot, or below it where the foot is in the window and would move. */
function placeAtEnd(own: HTMLElement): void {
	const foot = document.querySelector('body > footer');
	if (foot && foot.getBoundingClientRect().top > innerHeight) foot.before(own);
	else document.body.append(own);
}
