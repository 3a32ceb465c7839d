import { expect, test } from 'vitest';
import { brokenExports } from '../helpers/broken-exports.ts';
import { sharedFailure } from '../helpers/shared-sites.ts';

test('a build over files that hold no article fails and names each of them, its place and its rule', () => {
	const lines = sharedFailure('broken').split('\n');
	expect(lines[0]).toContain('ended with 1');
	for (const [name, broken] of Object.entries(brokenExports)) {
		const said = lines.filter((line) => line.trim().includes(`${name}:`));
		if (!('problem' in broken)) {
			expect(said).toEqual([]);
			continue;
		}
		const { place, rule } = broken.problem;
		expect(said.find((line) => line.includes(rule))).toContain(`${name}:${place} `);
	}
	expect(lines.join('\n')).toContain('5 problems in 5 files');
});
