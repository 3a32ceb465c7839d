import type { Page } from 'playwright-core';

/** How a page can look: by what the reader chose for it, and by what their system prefers. */
export interface Look {
	/** As `data-theme` of the page has it; none leaves the choice to the system. */
	theme?: string;
	colorScheme: 'light' | 'dark';
	contrast?: 'more';
}

/** The themes of a page, each against a system that prefers the opposite, and what it is without one. */
export const looks: Record<string, Look> = {
	'automatic by day': { colorScheme: 'light' },
	'automatic by night': { colorScheme: 'dark' },
	'automatic with more contrast by day': { colorScheme: 'light', contrast: 'more' },
	'automatic with more contrast by night': { colorScheme: 'dark', contrast: 'more' },
	light: { theme: 'light', colorScheme: 'dark' },
	sepia: { theme: 'sepia', colorScheme: 'dark' },
	dark: { theme: 'dark', colorScheme: 'light' },
	black: { theme: 'black', colorScheme: 'light' },
	'high contrast by day': { theme: 'contrast', colorScheme: 'light' },
	'high contrast by night': { theme: 'contrast', colorScheme: 'dark' },
};

/** Give an open page a look. */
export async function wear(page: Page, { theme, colorScheme, contrast }: Look): Promise<void> {
	await page.emulateMedia({ colorScheme, contrast: contrast ?? 'no-preference' });
	await page.evaluate((name) => {
		if (name === undefined) delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = name;
	}, theme);
}
