import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExports } from '../../src/intake/read-exports.ts';

const folder = 'tests/fixtures/factiva';

/** Each case is a folder: `export.txt`, and `records.json` as `inspect --json` prints it. */
describe('an export gives the records beside it', () => {
	for (const name of readdirSync(folder)) {
		test(name, async () => {
			const reading = await readExports([`${folder}/${name}/export.txt`]);
			const records = `${JSON.stringify(reading, null, '\t')}\n`;
			await expect(records).toMatchFileSnapshot(`../fixtures/factiva/${name}/records.json`);
		});
	}
});

test('each case has an export', () => {
	for (const name of readdirSync(folder)) {
		expect(() => readFileSync(`${folder}/${name}/export.txt`)).not.toThrow();
	}
});
