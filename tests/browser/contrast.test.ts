import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { findFaint } from '../helpers/find-faint.ts';
import { findUnmarked } from '../helpers/find-unmarked.ts';
import { looks, wear } from '../helpers/looks.ts';
import { openScene, scenes } from '../helpers/scenes.ts';

describe.skipIf(!chromiumPath)('to whoever sees little', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(Object.keys(scenes))('nothing on the %s is faint in any theme', async (scene) => {
		const { page } = await openScene(browsing, scene);
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await findFaint(page), '320 px').toEqual([]);
		// What has room on a wide page alone is there too; its colours are those of any width.
		await page.setViewportSize({ width: 1360, height: 800 });
		for (const [name, look] of Object.entries(looks)) {
			await wear(page, look);
			expect(await findFaint(page), name).toEqual([]);
		}
		await page.context().close();
	});

	test.each(Object.keys(scenes))(
		'all of the %s stands out in the colours they chose',
		async (scene) => {
			const { page } = await openScene(browsing, scene);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ forcedColors: 'active', colorScheme });
				expect(await findFaint(page), colorScheme).toEqual([]);
				expect(await findUnmarked(page), colorScheme).toEqual([]);
			}
			await page.context().close();
		},
	);
});
