import type { Root } from 'xast';
import type { Markup } from '../../lines.ts';
import { attributeOf, childOf, elementsOf } from './walk-elements.ts';

/** The names of the paragraph styles of a document by their identifiers, which depend on Word's language. */
export type Styles = ReadonlyMap<string, string>;

/** Read the names of the styles; those that Word brings along have the same in every language. */
export function readStyles(root: Root | undefined): Styles {
	const styles = new Map<string, string>();
	for (const style of root ? elementsOf(root).flatMap(elementsOf) : []) {
		const id = attributeOf(style, 'styleId');
		const name = attributeOf(childOf(style, 'name'), 'val');
		if (id !== undefined && name !== undefined) styles.set(id, name);
	}
	return styles;
}

/** Tell what a paragraph is from the name of its style. */
export function roleOfStyle(name: string): Markup['role'] {
	const plain = name.toLowerCase().replaceAll(' ', '');
	if (plain === 'title' || plain === 'heading1') return 'headline';
	if (/^heading[2-9]$/.test(plain)) return 'heading';
	return /^list(?:bullet|number)\d?$/.test(plain) ? 'listItem' : undefined;
}
