import { makeSlug } from '../../article/make-id.ts';
import type { PageLabels, Spoken } from '../../labels/labels.ts';
import { site } from '../../site.ts';
import type { DataForm, FileFacts } from './data-files.ts';
import type { DataScope } from './data-scope.ts';
import { recordFields } from './record-fields.ts';

/** Where the profiles of the standard are (https://datapackage.org). */
const PROFILES = 'https://datapackage.org/profiles/2.0';

const mediaTypes = { csv: 'text/csv', jsonl: 'application/jsonl' };

/** Describe the data files of a site as a Data Package of Frictionless, version 2. */
export function makeDataPackage(
	scope: DataScope,
	facts: Record<DataForm, FileFacts>,
	{ data }: Spoken<PageLabels>,
	homepage: string | undefined,
): object {
	const rights = scope === 'texts' ? data.withTexts : data.withoutTexts;
	const left = scope === 'texts' ? '' : ' otherFields, body, links, endnotes';
	return {
		$schema: `${PROFILES}/datapackage.json`,
		name: makeSlug(site.title) || 'articles',
		title: site.title,
		description: `${site.description}\n\n${rights}${left}`,
		...(homepage && { homepage }),
		...(site.curator && { contributors: [{ title: site.curator, roles: ['creator'] }] }),
		resources: (['csv', 'jsonl'] as const).map((form) => ({
			$schema: `${PROFILES}/dataresource.json`,
			name: `articles-${form}`,
			type: 'table',
			path: `articles.${form}`,
			description: data[form],
			format: form,
			mediatype: mediaTypes[form],
			encoding: 'utf-8',
			bytes: facts[form].bytes,
			hash: `sha256:${facts[form].hash}`,
			schema: {
				$schema: `${PROFILES}/tableschema.json`,
				fields: recordFields(scope, form).map(({ name, type, constraints }) => ({
					name,
					type,
					description: data.meanings[name as keyof typeof data.meanings],
					...(constraints && { constraints }),
				})),
				primaryKey: ['id'],
				missingValues: [''],
			},
		})),
	};
}
