import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { toggleDialog } from '../open-dialog.ts';
import { say } from '../say.ts';
import { makeChoice, makeScale, makeSwitch } from './controls.ts';
import { fillForm, readControl } from './fill-form.ts';
import { holdPlace, keepPlace } from './keep-place.ts';
import { apply, keptSettings } from './kept-settings.ts';
import { loadFaces, loadLetters } from './load-faces.ts';
import { type Settings, withSetting } from './settings.ts';
import styles from './settings.css?inline';

/** Open the settings of how pages look, or close them; what is changed in them is seen on the page at once. */
export default async function openSettings(): Promise<void> {
	const labels = await loadLabels();
	adopt(styles);
	toggleDialog({
		name: 'settings',
		title: labels.settings.title,
		content: () => makeForm(labels),
		labels,
	});
}

function makeForm({ settings: words }: Labels): HTMLFormElement {
	const { automatic, ...themes } = words.themes;
	const { serif, ...typefaces } = words.typefaces;
	const reset = element('button', { type: 'reset' }, words.reset);
	const form = element(
		'form',
		{},
		...(document.querySelector('.text') ? [] : [element('p', { class: 'preview' }, words.preview)]),
		makeScale('size', words.size),
		makeChoice('theme', words.theme, [['', automatic], ...Object.entries(themes)]),
		makeChoice('typeface', words.typeface, [['', serif], ...Object.entries(typefaces)]),
		element(
			'div',
			{ class: 'scales' },
			makeScale('leading', words.leading),
			makeScale('measure', words.measure),
			makeScale('letter', words.letter),
			makeScale('word', words.word),
		),
		makeSwitch('align', 'justify', words.align),
		element('p', { class: 'reset' }, reset),
	);
	const change = (settings: Settings) => {
		keepPlace(() => apply(settings));
		fillForm(form, settings);
	};
	fillForm(form, keptSettings.read());

	// A slider tells of each stop as it moves, and once more when it is let go: only then it is kept.
	form.addEventListener('input', ({ target }) => {
		const control = readControl(target);
		if (control && control.name !== 'typeface')
			change(withSetting(keptSettings.read(), control.name, control.value));
	});
	form.addEventListener('change', ({ target }) => {
		const control = readControl(target);
		if (!control) return;
		if (control.name === 'typeface') return void setTypeface(control.value);
		keptSettings.write(withSetting(keptSettings.read(), control.name, control.value));
	});
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		keptSettings.write({});
		change({});
		say(words.wasReset);
	});

	let asked: string | undefined;

	/** The page changes once the letters are there, and so all at once. */
	async function setTypeface(typeface: string | undefined): Promise<void> {
		asked = typeface;
		try {
			const faces = await loadFaces(typeface);
			if (faces) adopt(faces);
			if (typeface) await loadLetters(typeface);
			// Another one was chosen meanwhile.
			if (asked !== typeface) return;
			const chosen = withSetting(keptSettings.read(), 'typeface', typeface);
			const settings = withSetting(chosen, 'faces', faces);
			keptSettings.write(settings);
			change(settings);
			void document.fonts.ready.then(holdPlace);
		} catch {
			fillForm(form, keptSettings.read());
			say(words.notFetched);
		}
	}

	return form;
}
