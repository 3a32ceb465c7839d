import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { type Choice, type Scale, scales } from './settings.ts';

/** A group of radio buttons for one choice: the words of each, by what styles call it; the default is ''. */
export function makeChoice(
	name: Choice,
	legend: string,
	options: ReadonlyArray<readonly [value: string, words: string]>,
): HTMLElement {
	const labels = options.map(([value, words]) =>
		element(
			'label',
			{ [`data-${name === 'theme' ? 'theme' : 'face'}`]: value },
			element('input', { type: 'radio', name, value }),
			element('span', {}, words),
		),
	);
	return element('fieldset', { class: name }, element('legend', {}, legend), ...labels);
}

/** A slider for one scale, with its value in words beside its name. */
export function makeScale(name: Scale, words: string): HTMLElement {
	const id = `setting-${name}`;
	const most = String(scales[name].stops.length - 1);
	return element(
		'div',
		{ class: 'scale' },
		element('label', { for: id }, words),
		// Screen readers have it from the slider itself.
		element('span', { 'aria-hidden': 'true' }),
		element('input', { type: 'range', id, name, min: '0', max: most, step: '1' }),
	);
}

/** A box to tick for a choice of one. */
export function makeSwitch(name: Choice, value: string, words: string): HTMLElement {
	const box = element('input', { type: 'checkbox', name, value });
	return element('label', { class: 'switch' }, box, element('span', {}, words));
}

/** Put a slider at a stop, and say in words where that is. */
export function showStop(slider: HTMLInputElement, name: Scale, stop: number): void {
	const words = toWords(name, scales[name].stops[stop] ?? 0);
	slider.value = String(stop);
	slider.setAttribute('aria-valuetext', words);
	slider.previousElementSibling?.replaceChildren(words);
}

/** A value as readers know it: text in pixels as their browser shows it, all else in what styles call it. */
function toWords(name: Scale, value: number): string {
	const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	const [number, unit] = name === 'size' ? [value * root, 'px'] : [value, scales[name].unit];
	const format = new Intl.NumberFormat(siteLanguage, { maximumFractionDigits: 2 });
	return `${format.format(number)} ${unit}`.trim();
}
