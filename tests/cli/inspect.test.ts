import { expect, test } from 'vitest';
import { run } from './run.ts';

const fixture = (name: string) => `tests/fixtures/factiva/${name}/export.txt`;

test('inspect --json prints one document with articles and messages', async () => {
	const { status, stdout, stderr } = await run(
		'inspect',
		'--json',
		fixture('plain'),
		fixture('unknown-language'),
	);
	const { articles, messages } = JSON.parse(stdout) as {
		articles: Array<{ headline: string }>;
		messages: unknown[];
	};
	expect(articles.map(({ headline }) => headline)).toEqual(['Harbour Reopens After Fog']);
	expect(messages).toEqual([
		expect.objectContaining({
			ruleId: 'unknown-language',
			severity: 'warning',
			line: 9,
			column: 1,
		}),
		expect.objectContaining({ ruleId: 'duplicate-record', severity: 'warning' }),
	]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('one article is shown with all its fields', async () => {
	const { stdout } = await run('inspect', fixture('contributor-under-rule'));
	expect(stdout).toMatch(/^Harbour Reopens After Fog\n/);
	expect(stdout).toMatch(/^authors +Ana Ruiz \/ Porto Claro$/m);
	expect(stdout).toMatch(/^contributors +Cal Dow \/ Oxmouth$/m);
	expect(stdout).toMatch(/1 article, 0 errors, 0 warnings, 0 notes\n$/);
});

test('several articles are a table, and messages stand below it', async () => {
	const { status, stdout } = await run(
		'inspect',
		fixture('batch-with-accession-numbers'),
		fixture('bad-date'),
	);
	expect(stdout).toMatch(/^Published +Publication +Page +Words +Lang +Headline$/m);
	expect(stdout).toMatch(/^2019-03-07 +The Harbour Courier +A6 +43 +en +Fog Returns$/m);
	expect(stdout).toMatch(/5:1 +✗ error +Expected a date/);
	expect(status).toBe(1);
});

test.each([
	[[], 'Usage: npm run COMMAND'],
	[['nonsense'], 'Usage: npm run COMMAND'],
	[['inspect'], 'expected at least one PATH'],
	[['inspect', '--wrong', 'content'], "Unknown option '--wrong'"],
	[['inspect', 'no/such/path'], 'expected files or folders that exist'],
	[['check', 'no/such/path'], 'expected files or folders that exist'],
	[['check', '--loud'], "Unknown option '--loud'"],
	[['add'], 'expected at least one FILE'],
	[['add', 'no/such/path'], 'expected files or folders that exist'],
	[['add', '--json=yes', 'content'], "'--json'"],
])('called as %j it says how, with status 2', async (args, said) => {
	const { status, stdout, stderr } = await run(...args);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain(said);
	expect(stderr).toContain('Usage:');
});

test('help is no error', async () => {
	expect(await run('--help')).toMatchObject({ status: 0, stderr: '' });
	for (const name of ['add', 'check', 'inspect']) {
		const { status, stdout, stderr } = await run(name, '--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(new RegExp(`^Usage: npm run .*${name} `));
		expect(stdout).toContain('Exit status');
		expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
		expect((await run('--help')).stdout).toContain(`  ${name} `);
	}
});
