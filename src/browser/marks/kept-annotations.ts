import { Kept } from '../device.ts';
import type { Annotation } from './annotation.ts';
import { readAnnotation } from './read-annotation.ts';

/** The reader's annotations of all articles, as they lie on the device. */
export const kept = new Kept<readonly Annotation[]>({
	name: 'annotations',
	version: 1,
	empty: [],
	read: (data, _version, putAside) => {
		if (!Array.isArray(data)) return undefined;
		return data.flatMap((one) => {
			const annotation = readAnnotation(one);
			if ('id' in annotation) return annotation;
			putAside(one);
			return [];
		});
	},
});

/** What this window tells itself of when it changed them; another window's changes come by `storage`. */
const changes = new EventTarget();

/** Change what is there now, which may be more than this window has seen. */
export function change(edit: (now: readonly Annotation[]) => readonly Annotation[]): void {
	kept.write(edit(kept.read()));
	changes.dispatchEvent(new Event('change'));
}

/** Put an annotation in the place of the one with its id, or behind all others. */
export function put(annotation: Annotation): void {
	change((now) =>
		now.some(({ id }) => id === annotation.id)
			? now.map((one) => (one.id === annotation.id ? annotation : one))
			: [...now, annotation],
	);
}

/** Take an annotation away. */
export function remove({ id }: Annotation): void {
	change((now) => now.filter((one) => one.id !== id));
}

/** Call whenever the annotations changed, here or in another window. */
export function onChange(act: () => void): void {
	changes.addEventListener('change', act);
	addEventListener('storage', ({ key }) => {
		// Without a key all was cleared.
		if (key === null || key === kept.key) act();
	});
}
