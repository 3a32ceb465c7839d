import { parseArgs } from 'node:util';
import { contenderNames } from './builds/contender.ts';

/** What is to be measured. */
export interface BenchOptions {
	/** Numbers of articles, each measured by itself. */
	articles: number[];
	rounds: number;
	only: ReadonlySet<string>;
	/** Undefined: in the folder for temporary files. */
	out: string | undefined;
	keep: boolean;
	builds: boolean;
	micro: boolean;
}

const CONTENDERS: readonly string[] = contenderNames;
const MOST_ARTICLES = 100_000;

export const help = `Usage: npm run bench -- [OPTIONS]

Builds the whole site from made-up articles and measures it; beside it, in the same
rounds, the same site without its search, and sites for Hugo and Eleventy whose articles,
lists and front page say the same. Hugo takes part if it is installed; Eleventy is
installed by npm into a folder of its own.

Options:
  --articles N,...  how many articles; 100,1000,10000 without it, at most 100000
  --rounds N        how often each build is measured; 3 without it
  --only NAME,...   who takes part: ${CONTENDERS.slice(0, 2).join(', ')},
                    ${CONTENDERS.slice(2).join(', ')}
  --builds          the builds alone
  --micro           the microbenchmarks alone: parser and renderer beside JSON.parse
  --out FOLDER      where to work and to put the report; a folder for temporary files
                    without it
  --keep            leave the built sites there
  --help            show this text

The report goes to standard output, and as bench.md, bench.json and bench.svg into FOLDER.
`;

/** Read the command line; gives a reason where it cannot be followed, and nothing where help is asked for. */
export function readOptions(args: string[]): BenchOptions | string | undefined {
	let values;
	try {
		({ values } = parseArgs({
			args,
			options: {
				articles: { type: 'string', default: '100,1000,10000' },
				rounds: { type: 'string', default: '3' },
				only: { type: 'string', default: CONTENDERS.join(',') },
				out: { type: 'string' },
				keep: { type: 'boolean', default: false },
				builds: { type: 'boolean', default: false },
				micro: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		}));
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	if (values.help) return undefined;
	const articles = values.articles.split(',').map(Number);
	const rounds = Number(values.rounds);
	const only = values.only.split(',');
	const stranger = only.find((name) => !CONTENDERS.includes(name));
	if (!articles.every((count) => Number.isInteger(count) && count >= 12 && count <= MOST_ARTICLES))
		return `expected --articles with numbers from 12 to ${MOST_ARTICLES}, found ${values.articles}`;
	if (!Number.isInteger(rounds) || rounds < 1)
		return `expected --rounds with a number from 1, found ${values.rounds}`;
	if (stranger !== undefined)
		return `expected --only with ${CONTENDERS.join(', ')}, found ${stranger}`;
	const all = values.builds === values.micro;
	return {
		articles,
		rounds,
		only: new Set(only),
		out: values.out,
		keep: values.keep,
		builds: all || values.builds,
		micro: all || values.micro,
	};
}
