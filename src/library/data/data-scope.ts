import { site } from '../../site.ts';

/** What the data files of a site hold: records alone, or their texts too. */
export type DataScope = 'records' | 'texts';

/** Tell what an owner wants in the data files; undefined for no such files. Throws for what it cannot be. */
export function dataScope(setting: string = site.data): DataScope | undefined {
	if (setting === 'none') return undefined;
	if (setting === 'records' || setting === 'texts') return setting;
	throw new TypeError(
		`Expected \`records\`, \`texts\` or \`none\` for \`data\` in src/site.ts or BROADSHEET_DATA, found \`${setting}\``,
	);
}
