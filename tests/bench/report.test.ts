import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { Measurement } from './builds/run-rounds.ts';
import { readOptions } from './read-options.ts';
import { toBuildTable } from './report/build-table.ts';
import { drawPicture } from './report/draw-picture.ts';
import { median } from './report/statistics.ts';
import { summarise } from './report/summarise.ts';
import { toMarkdown, toText } from './report/table.ts';

const contenders = [
	{ name: 'broadsheet', title: 'Broadsheet' },
	{ name: 'hugo', title: 'Hugo' },
] as const;

/** Rounds of one kind of build: seconds of the one and the other. */
function measure(pairs: ReadonlyArray<readonly [own: number, hugo: number]>): Measurement[] {
	return pairs.flatMap((walls, index) =>
		contenders.map(({ name }, which) => ({
			articles: 100,
			round: index + 1,
			kind: 'cold' as const,
			contender: name,
			wall: walls[which] ?? 0,
			cpu: 1,
			memory: name === 'hugo' ? 50e6 : undefined,
			written: { files: 3, bytes: 3e6 },
			output: { files: 4, bytes: 4e6 },
			kept: { files: 0, bytes: 0 },
		})),
	);
}

test('the median is the one in the middle, or between the two', () => {
	expect(median([5, 1, 3])).toBe(3);
	expect(median([4, 1, 3, 2])).toBe(2.5);
	expect(median([])).toBeUndefined();
});

test('a ratio is taken within its round, and the median of those is told', () => {
	const [own, hugo] = summarise(
		measure([
			[2, 4],
			[30, 10],
			[1, 1],
		]),
	);
	expect(own).toMatchObject({ wall: 2, fastest: 1, timesHugo: 1, memoryTimesHugo: undefined });
	expect(hugo).toMatchObject({ wall: 4, timesHugo: 1, memory: 50e6 });
});

test('without Hugo there is nothing to compare with, and no picture', () => {
	const alone = measure([[2, 4]]).filter(({ contender }) => contender !== 'hugo');
	const summaries = summarise(alone);
	expect(summaries[0]?.timesHugo).toBeUndefined();
	expect(drawPicture(summaries, contenders)).toBeUndefined();
});

test('a table has its words to the left and its numbers to the right', () => {
	const table = {
		head: ['Name', 'Number'],
		rows: [
			['a', '1'],
			['longer', '10'],
		],
		words: 1,
	};
	expect(toText(table)).toBe('Name    Number\na            1\nlonger      10\n');
	expect(toMarkdown(table)).toBe('| Name | Number |\n| --- | --: |\n| a | 1 |\n| longer | 10 |\n');
});

test('the table of builds says what each of them took', () => {
	const { head, rows } = toBuildTable(summarise(measure([[0.5, 1]])), contenders);
	expect(rows.every((row) => row.length === head.length)).toBe(true);
	expect(rows[0]?.slice(0, 5)).toEqual(['cold', 'Broadsheet', '0.50', '0.50', '0.50']);
	expect(rows[1]).toContain('50');
});

test('the picture is a sound SVG, with a bar to the left for what is faster', () => {
	const [faster, slower] = [[[0.1, 1]], [[7, 1]]].map((walls) =>
		drawPicture(summarise(measure(walls as Array<[number, number]>)), contenders),
	);
	expect(() => fromXml(faster ?? '')).not.toThrow();
	expect(faster).toMatch(/text-anchor="end">0\.10 × \(0\.10 s\)/);
	expect(slower).toMatch(/text-anchor="start">7\.00 × \(7\.00 s\)/);
	expect(faster).not.toMatch(/NaN|undefined/);
});

test('the command line is read, and a wrong one is refused with a reason', () => {
	expect(readOptions([])).toMatchObject({
		articles: [100, 1000, 10_000],
		rounds: 3,
		builds: true,
		micro: true,
	});
	expect(readOptions(['--micro', '--articles', '100000'])).toMatchObject({
		articles: [100_000],
		builds: false,
		micro: true,
	});
	expect(readOptions(['--help'])).toBeUndefined();
	expect(readOptions(['--articles', 'many'])).toMatch(/expected --articles/);
	expect(readOptions(['--only', 'jekyll'])).toMatch(/found jekyll/);
	expect(readOptions(['--fast'])).toMatch(/--fast/);
});
