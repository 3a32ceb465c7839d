import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExports } from '../../src/intake/read-exports.ts';

const folder = 'tests/fixtures';

/** Each case is a folder: `export.txt` or its like, and `records.json` as `inspect --json` prints it. */
describe.each(readdirSync(folder))('%s: an export gives the records beside it', (database) => {
	for (const name of readdirSync(`${folder}/${database}`)) {
		test(name, async () => {
			const reading = await readExports([exportOf(`${folder}/${database}/${name}`)]);
			const records = `${JSON.stringify(reading, null, '\t')}\n`;
			await expect(records).toMatchFileSnapshot(`../fixtures/${database}/${name}/records.json`);
		});
	}
});

function exportOf(directory: string): string {
	const files = readdirSync(directory).filter((name) => name.startsWith('export.'));
	if (files.length !== 1) throw new Error(`Expected one export in ${directory}`);
	return `${directory}/${files[0]}`;
}
