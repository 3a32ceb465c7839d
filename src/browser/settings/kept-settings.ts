import { Kept } from '../device.ts';
import { isSettings, type Settings } from './settings.ts';

/** The settings that this device keeps; `first-paint.js` reads them too, before anything else is there. */
export const keptSettings = new Kept<Settings>({
	name: 'settings',
	version: 1,
	empty: {},
	read: (data) => (isSettings(data) ? data : undefined),
});

/** Set the page as its reader wants it, whether the device keeps that or not. */
export function apply(settings: Settings): void {
	dispatchEvent(new CustomEvent('settings', { detail: settings }));
}
