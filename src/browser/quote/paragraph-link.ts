import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { once } from '../../lib/once.ts';
import { siteLanguage } from '../page.ts';
import styles from './paragraph-link.css?inline';

/**
 * Put the link to a paragraph behind the text, the first to begin with.
 *
 * There is one for all paragraphs, which goes to the one that the reader is at (`follow-reader.ts`): thirty of them would
 * be thirty stops on the way through the page by keyboard.
 */
export function addParagraphLink(): void {
	const body = document.querySelector('.body:has(#p1)');
	if (!body) return;
	adopt(styles);
	body.after(makeParagraphLink(1));
	const follow = once(async () => {
		const { followReader } = await import('./follow-reader.ts');
		await followReader();
	});
	body.addEventListener('pointerover', () => void follow());
	document.addEventListener('keydown', () => void follow());
}

/** Make the link to a paragraph; it has the direction of the text, whose side it stands on. */
export function makeParagraphLink(number: number): HTMLAnchorElement {
	return element(
		'a',
		{
			class: 'paragraph-link scripted',
			href: `#p${number}`,
			draggable: 'false',
			lang: siteLanguage,
		},
		`¶${number}`,
	);
}
