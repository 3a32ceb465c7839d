import { showStop } from './controls.ts';
import { type Choice, type Scale, scales, type Settings } from './settings.ts';

/** The tokens of the styles that say where a scale stands by itself. */
const defaults: Record<Scale, string> = {
	size: '--text-body',
	leading: '--leading',
	measure: '--own-measure',
	letter: '',
	word: '',
};

/** Show in each control what the settings say. */
export function fillForm(form: HTMLFormElement, settings: Settings): void {
	for (const control of form.querySelectorAll('input')) {
		const name = control.name as Choice | Scale;
		if (isScale(name)) showStop(control, name, stopOf(name, settings[name]));
		else control.checked = control.value === (settings[name] ?? '');
	}
}

/** What a control that was moved says; no value where the site would do the same by itself. */
export function readControl(
	target: EventTarget | null,
): { name: Choice | Scale; value: string | undefined } | undefined {
	if (!(target instanceof HTMLInputElement)) return undefined;
	const name = target.name as Choice | Scale;
	if (!isScale(name)) return { name, value: target.checked ? target.value : undefined };
	const stop = Number(target.value);
	const { stops, unit } = scales[name];
	return { name, value: stop === stopOf(name, undefined) ? undefined : `${stops[stop]}${unit}` };
}

/** The stop that is nearest to a value; without one, to what the page has by itself. */
function stopOf(name: Scale, value: string | undefined): number {
	const number = Number.parseFloat(value ?? defaultOf(name)) || 0;
	const distances = scales[name].stops.map((stop) => Math.abs(stop - number));
	return distances.indexOf(Math.min(...distances));
}

function defaultOf(name: Scale): string {
	const text = document.querySelector('.text') ?? document.documentElement;
	return getComputedStyle(text).getPropertyValue(defaults[name]);
}

function isScale(name: string): name is Scale {
	return name in scales;
}
