import { expect, test, vi } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import { makeStreams, run, runOn } from './run.ts';

test('on a terminal one line is rewritten in place, and cleared at the end', () => {
	const { written, streams } = makeStreams({ isTTY: true, columns: 80 });
	const clock = vi.spyOn(performance, 'now');
	const progress = showProgress(streams);
	for (const time of [0, 10, 200]) {
		clock.mockReturnValue(time);
		progress.next(3400);
	}
	progress.clear();
	progress.clear();
	clock.mockRestore();
	expect(written.stderr.split('\r')).toEqual([
		'',
		'Reading 1 of 3,400 files\x1b[K',
		'Reading 3 of 3,400 files\x1b[K',
		'\x1b[K',
	]);
	expect(written.stdout).toBe('');
});

test('a narrow terminal gets a line that does not wrap', () => {
	const { written, streams } = makeStreams({ isTTY: true, columns: 16 });
	showProgress(streams).next(3400);
	expect(written.stderr).toBe('\rReading 1 of 3…\x1b[K');
});

test.each([
	['no terminal', {}, false],
	['asked to be quiet', { isTTY: true }, true],
])('%s, and nothing at all is written', (_, terminal, quiet) => {
	const { written, streams } = makeStreams(terminal);
	const progress = showProgress(streams, quiet);
	progress.next(2);
	progress.clear();
	expect(written).toEqual({ stdout: '', stderr: '' });
});

test('a command shows its progress on a terminal alone, and never with --json', async () => {
	const folder = 'tests/fixtures/factiva/plain';
	expect((await runOn({ isTTY: true }, 'check', folder)).stderr).toMatch(
		/^(?:\rReading 1 of 1 file\S*)+\r\S*$/,
	);
	expect((await runOn({ isTTY: true }, 'check', '--json', folder)).stderr).toBe('');
	expect((await run('check', folder)).stderr).toBe('');
});
