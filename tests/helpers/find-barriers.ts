import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which rules of axe a page is held to: all of them, or those that a theme can break. */
const RULES = {
	all: {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: {
			// Off unless asked for: targets of 24 px (WCAG 2.2 AA) and text of 7:1 (AAA).
			'target-size': { enabled: true },
			'color-contrast-enhanced': { enabled: true },
		},
	},
	colours: { runOnly: ['color-contrast-enhanced', 'color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions>;

/** What axe finds wrong with a page as it stands, or cannot tell, as lines to read. */
export async function findBarriers(page: Page, rules: keyof typeof RULES): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	const { violations, incomplete } = await page.evaluate(
		(options) =>
			(globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
				options,
			),
		{ ...RULES[rules], resultTypes: ['violations', 'incomplete'] } as RunOptions,
	);
	return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
		nodes
			.filter(isTold)
			.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}

/**
 * What lies partly below a bar, out of a box that scrolls, or in a drawing, or is one digit: axe cannot judge its colours,
 * and `find-faint.ts` can.
 */
const UNTOLD = ['bgOverlap', 'elmPartiallyObscured', 'imgNode', 'shortTextContent'];

/** Whether axe tells something. */
function isTold({ any }: NodeResult): boolean {
	return !any.some(({ data }) => {
		const { messageKey = '' } = (data as { messageKey?: string } | null) ?? {};
		return UNTOLD.includes(messageKey);
	});
}
