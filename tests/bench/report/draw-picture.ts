import type { Contender } from '../builds/contender.ts';
import { kinds, kindTitles } from '../builds/edits.ts';
import { formatRatio, formatSeconds, formatWhole } from './format.ts';
import type { Summary } from './summarise.ts';

/** Lengths in units of the drawing. */
const WIDTH = 880;
const LABELS = 190;
/** Room for figures at both ends of a bar. */
const FIGURES = 150;
const BAR = 16;
const ROW_GAP = 12;
const GROUP_HEAD = 48;
const TOP = 96;

/** Light and dark, as the page round the picture is. */
const STYLE = `
	text { font: 400 14px system-ui, sans-serif; fill: #15181c; }
	.title { font-size: 20px; font-weight: 600; }
	.size { font-size: 15px; font-weight: 600; }
	.small { font-size: 12.5px; fill: #4b525a; }
	/* Lines do not run through figures. */
	.small { stroke: #fcfcfa; stroke-width: 5px; paint-order: stroke; }
	.paper { fill: #fcfcfa; }
	.grid { stroke: #d9dcdd; }
	.one { stroke: #15181c; }
	.broadsheet { fill: #0a5c86; }
	.broadsheet-without-search { fill: #4f93b8; }
	.eleventy { fill: #a9b0b5; }
	@media (prefers-color-scheme: dark) {
		text { fill: #e9e7e1; }
		.small { fill: #b3b6b7; stroke: #121518; }
		.paper { fill: #121518; }
		.grid { stroke: #2c3237; }
		.one { stroke: #e9e7e1; }
		.broadsheet { fill: #8fd0e8; }
		.broadsheet-without-search { fill: #4f86a0; }
		.eleventy { fill: #6c757c; }
	}
`;

/** A row of the picture: the bars of one kind of build. */
interface Row {
	label: string;
	bars: Summary[];
}

/**
 * Draw how long builds take as multiples of Hugo's time, as SVG: a bar to the left is faster, one to the
 * right slower, each ten times at the next line. Undefined where nothing can be compared.
 */
export function drawPicture(
	summaries: readonly Summary[],
	contenders: readonly Pick<Contender, 'name' | 'title'>[],
): string | undefined {
	const compared = summaries.filter((one) => one.contender !== 'hugo' && one.timesHugo);
	if (compared.length === 0) return undefined;
	const scale = makeScale(compared.map(({ timesHugo }) => timesHugo ?? 1));
	const words: string[] = [];
	const drawn: string[] = [];
	let y = TOP;
	for (const [articles, own] of Map.groupBy(compared, (one) => one.articles)) {
		words.push(text(0, y + 28, `${formatWhole(articles)} articles`, 'size'));
		y += GROUP_HEAD;
		for (const { label, bars } of toRows(own)) {
			words.push(text(0, y + (bars.length * BAR) / 2 + 5, label));
			for (const bar of bars) {
				words.push(writeFigure(bar, y, scale.at));
				drawn.push(drawBar(bar, y, scale.at));
				y += BAR;
			}
			y += ROW_GAP;
		}
	}
	const titles = contenders.filter(({ name }) => compared.some((one) => one.contender === name));
	const legend = titles.map(({ name, title }, index) => drawKey(name, title, index));
	const names = titles.map(({ title }) => title).join(' and ');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 ${WIDTH + 40} ${y + 40}" role="img" aria-label="Times of builds by ${names}, as multiples of Hugo's">
<style>${STYLE}</style>
<rect class="paper" x="-20" y="-20" width="${WIDTH + 40}" height="${y + 40}"/>
${text(0, 16, "Time of a build, as a multiple of Hugo's", 'title')}
${legend.join('\n')}
${text(scale.at(1) - 34, TOP - 10, 'faster', 'small', 'end')}
${text(scale.at(1) + 34, TOP - 10, 'slower', 'small')}
${scale.marks.map((mark) => drawMark(mark, scale.at(mark), y)).join('\n')}
${words.join('\n')}
${drawn.join('\n')}
</svg>
`;
}

/** Put the bars of each kind of build together, in the order of a round. */
function toRows(summaries: readonly Summary[]): Row[] {
	return kinds
		.map((kind) => ({
			label: kindTitles[kind],
			bars: summaries.filter((one) => one.kind === kind),
		}))
		.filter(({ bars }) => bars.length > 0);
}

/** A scale on which each ten times takes the same room, with 1 and all ratios on it. */
function makeScale(ratios: readonly number[]) {
	const low = Math.floor(Math.min(-1, ...ratios.map(Math.log10)));
	const high = Math.ceil(Math.max(1, ...ratios.map(Math.log10)));
	const unit = (WIDTH - LABELS - FIGURES) / (high - low);
	return {
		at: (ratio: number) => LABELS + FIGURES / 2 + (Math.log10(ratio) - low) * unit,
		marks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
	};
}

function drawMark(mark: number, x: number, bottom: number): string {
	const label = mark === 1 ? 'Hugo' : mark < 1 ? `1/${Math.round(1 / mark)}` : `${mark} ×`;
	const line = `<line class="${mark === 1 ? 'one' : 'grid'}" x1="${x}" x2="${x}" y1="${TOP}" y2="${bottom}"/>`;
	return `${line}${text(x, TOP - 10, label, 'small', 'middle')}`;
}

function drawBar({ contender, timesHugo = 1 }: Summary, y: number, at: (ratio: number) => number) {
	const [one, end] = [at(1), at(timesHugo)];
	return `<rect class="${contender}" x="${Math.min(one, end)}" y="${y + 1}" width="${Math.abs(end - one)}" height="${BAR - 2}"/>`;
}

/** Write the figures at the end of a bar; they keep clear of lines, and so are drawn below the bars. */
function writeFigure({ timesHugo = 1, wall }: Summary, y: number, at: (ratio: number) => number) {
	const figure = `${formatRatio(timesHugo)} × (${formatSeconds(wall)} s)`;
	const [shift, anchor] = timesHugo < 1 ? [-6, 'end'] : [6, 'start'];
	return text(at(timesHugo) + shift, y + BAR - 4, figure, 'small', anchor);
}

function drawKey(name: string, title: string, index: number): string {
	const x = index * 210;
	return `<rect class="${name}" x="${x}" y="36" width="14" height="14"/>${text(x + 20, 48, title)}`;
}

function text(x: number, y: number, words: string, name = '', anchor = 'start'): string {
	return `<text x="${x}" y="${y}"${name && ` class="${name}"`} text-anchor="${anchor}">${words}</text>`;
}
