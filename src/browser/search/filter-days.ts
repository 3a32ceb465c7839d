import type { Labels } from '../../labels/labels.ts';
import type { Asked } from '../../search/address.ts';
import { element } from '../element.ts';

/** Make the two days that articles lie between. */
export function makeDays(
	words: Labels['search'],
	onChange: (name: 'from' | 'to', day: string | undefined) => void,
) {
	const makeDay = (name: 'from' | 'to') => {
		const field = element('input', { type: 'date', min: '0001-01-01', max: '9999-12-31' });
		field.addEventListener('input', () => onChange(name, field.value || undefined));
		return field;
	};
	const fields = { from: makeDay('from'), to: makeDay('to') };
	return {
		element: element(
			'fieldset',
			{ class: 'days' },
			element('legend', {}, words.dates),
			element('label', {}, words.from, ' ', fields.from),
			element('label', {}, words.to, ' ', fields.to),
		),
		show({ from = '', to = '' }: Pick<Asked, 'from' | 'to'>): void {
			// A day that is being typed is not a day yet, and is left alone.
			for (const [field, day] of [
				[fields.from, from],
				[fields.to, to],
			] as const)
				if (field.value !== day && !(day === '' && field === document.activeElement))
					field.value = day;
		},
	};
}
