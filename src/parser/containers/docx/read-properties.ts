import type { Element } from 'xast';
import type { Markup } from '../../lines.ts';
import { roleOfStyle, type Styles } from './read-styles.ts';
import { attributeOf, childOf } from './walk-elements.ts';

/** A part of a document with a layout of its own. */
export interface Section {
	/** Whether it begins on a new page. */
	feeds: boolean;
}

/** What the properties of a paragraph say of its place and its meaning. */
export interface Properties {
	role: Markup['role'];
	spaceBefore: boolean;
	spaceAfter: boolean;
	/** Whether it begins on a new page. */
	feeds: boolean;
	/** The section that ends with it. */
	section: Section | undefined;
}

/** Read the properties of a paragraph. */
export function readProperties(element: Element, styles: Styles): Properties {
	const style = valueOf(childOf(element, 'pStyle')) ?? '';
	const list = childOf(element, 'numPr');
	const listed = list && valueOf(childOf(list, 'numId')) !== '0';
	const spacing = childOf(element, 'spacing');
	const section = childOf(element, 'sectPr');
	return {
		role: roleOfStyle(styles.get(style) ?? style) ?? (listed ? 'listItem' : undefined),
		spaceBefore: isSpace(spacing, 'before'),
		spaceAfter: isSpace(spacing, 'after'),
		feeds: isOn(childOf(element, 'pageBreakBefore')),
		section: section && readSection(section),
	};
}

/** Read the properties of a section. Without a word on it, one begins on a new page. */
export function readSection(element: Element): Section {
	return { feeds: valueOf(childOf(element, 'type')) !== 'continuous' };
}

function valueOf(element: Element | undefined): string | undefined {
	return attributeOf(element, 'val');
}

/** A property that is there is on, unless it says that it is not. */
function isOn(element: Element | undefined): boolean {
	return element !== undefined && !/^(?:0|false|off)$/.test(valueOf(element) ?? '');
}

function isSpace(spacing: Element | undefined, side: 'before' | 'after'): boolean {
	const given = [side, `${side}Lines`, `${side}Autospacing`].map((name) =>
		attributeOf(spacing, name),
	);
	return given.some((value) => value !== undefined && !/^(?:0+|false|off)$/.test(value));
}
