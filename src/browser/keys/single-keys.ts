import { peek } from '../peek.ts';

const NAME = 'keys';

/** What the switch says until the device keeps it, or for good if it does not. */
let unkept: boolean | undefined;

/** Tell whether a single key does something. */
export function areSingleKeysOn(): boolean {
	return unkept ?? !peek(NAME).includes('"on":false');
}

/**
 * Turn the keys on or off.
 *
 * Whoever speaks to a computer sends it letters that were not meant, and an unsteady hand does so too (WCAG 2.1.4).
 */
export async function turnSingleKeys(on: boolean): Promise<void> {
	unkept = on;
	const { Kept } = await import('../device.ts');
	const kept = new Kept<{ on: boolean }>({
		name: NAME,
		version: 1,
		empty: { on: true },
		read(data) {
			const before = (data as { on?: unknown } | null)?.on;
			return typeof before === 'boolean' ? { on: before } : undefined;
		},
	});
	if (kept.write({ on })) unkept = undefined;
}
