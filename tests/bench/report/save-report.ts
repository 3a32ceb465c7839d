import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawPicture } from './draw-picture.ts';
import { describeRun, type Report, toSections } from './report.ts';
import { summarise } from './summarise.ts';
import { toMarkdown, toText } from './table.ts';

/** Write a report into a folder: tables as Markdown, raw figures as JSON, and the picture, if there is one. */
export function saveReport(report: Report, folder: string): void {
	const facts = describeRun(report).map((fact) => `- ${fact}\n`);
	const sections = toSections(report).map(
		({ title, words, table }) => `\n## ${title}\n\n${words && `${words}\n\n`}${toMarkdown(table)}`,
	);
	writeFileSync(
		path.join(folder, 'bench.md'),
		`# Benchmark\n\n${facts.join('')}${sections.join('')}`,
	);
	writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(report, null, '\t')}\n`);
	const picture = drawPicture(summarise(report.builds), report.contenders);
	if (picture) writeFileSync(path.join(folder, 'bench.svg'), picture);
}

/** Write a report as a terminal shows it. */
export function printReport(report: Report): string {
	const sections = toSections(report).map(
		({ title, words, table }) => `\n${title}\n${words && `${words}\n`}\n${toText(table)}`,
	);
	return `${describeRun(report).join('\n')}\n${sections.join('')}`;
}
