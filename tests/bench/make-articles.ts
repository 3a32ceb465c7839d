import { existsSync, readdirSync } from 'node:fs';
import { writeArticles } from './articles/write-articles.ts';

const usage = `Usage: npm run make-articles -- N FOLDER

Writes N made-up articles, 1 to 100000, into a new or empty folder: always the same for a number.
`;

const [number = '', folder = '', ...more] = process.argv.slice(2);
const count = /^\d{1,6}$/.test(number) ? Number(number) : 0;
if (count < 1 || count > 100_000 || folder === '' || more.length > 0) fail(usage);
if (existsSync(folder) && readdirSync(folder).length > 0) fail(`${folder} is not empty\n`);
writeArticles(folder, count);

function fail(message: string): never {
	process.stderr.write(message);
	process.exit(2);
}
