import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { readPages } from '../helpers/read-page.ts';
import { root } from '../helpers/paths.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

/*
 * Rules that `.htmlvalidate.json` switches off, and why:
 * - `long-title`: a title is the headline as printed, and no word of a headline is left out;
 * - `no-trailing-whitespace`: is about how source is written, and these pages are built.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each([sharedSite('main'), sharedSite('empty'), sharedSite('many')])(
	'every page of the $name site is valid HTML',
	async ({ folder }) => {
		for (const page of await readPages(folder)) {
			// The name is that of a file in the checkout, so that the settings there are the ones used.
			const report = await validator.validateString(page.html, `${root}/page.html`);
			const problems = report.results.flatMap(({ messages }) =>
				messages.map(
					({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
				),
			);
			expect(problems, page.path).toEqual([]);
		}
	},
);
