import { adopt } from '../adopt.ts';
import { apply, keptSettings } from './kept-settings.ts';
import { loadFaces } from './load-faces.ts';
import { withSetting } from './settings.ts';

/**
 * Look after what could not be done before the first paint: settings that are none, or that another version of the site
 * wrote, and a typeface whose files have other names since it was chosen.
 */
export async function mendSettings(): Promise<void> {
	const { typeface } = keptSettings.read();
	const faces = await loadFaces(typeface);
	const settings = keptSettings.read();
	if (settings.typeface === typeface && settings.faces !== faces) {
		if (faces) adopt(faces);
		keptSettings.write(withSetting(settings, 'faces', faces));
	}
	apply(settings);
}
