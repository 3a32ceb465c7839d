import { readField } from './fields.ts';
import { Flow, type RtfLine } from './flow.ts';
import type { State } from './state.ts';

/** Groups whose words are no text: tables of the file, pictures, notes of editors, what old readers get. */
const passedOver = new Set(
	[
		'colortbl stylesheet info pict filetbl revtbl listtable private',
		'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn',
		'xe tc tcn rxe bkmkstart bkmkend annotation atnid atnauthor atnref',
		'pn pnseclvl pntxta pntxtb nonesttables nonshppict sp shprslt',
		'objclass objname objdata objalias objsect',
	].flatMap((words) => words.split(' ')),
);
/** Groups that are passed over but for the text in a group in them. */
const wrappers = new Set(['shp', 'do', 'upr']);
/** Groups with a star that are read, or of which the groups in them are; any other is passed over. */
const starred = new Set(['fldinst', 'shpinst', 'do', 'ud', 'nesttableprops']);

/**
 * Tell what holds in a group from the word that says what the group is; undefined for any other word.
 *
 * `star` says that readers who do not know the word are to pass over the group. Headers and footers go
 * to `pageLines`.
 */
export function enterGroup(
	name: string,
	star: boolean,
	state: State,
	pageLines: RtfLine[],
): State | undefined {
	if (passedOver.has(name) || (star && !starred.has(name) && !destinations.has(name)))
		return { ...state, flow: undefined, outer: undefined, table: undefined };
	if (wrappers.has(name)) return { ...state, flow: undefined, outer: state.flow, table: undefined };
	return destinations.get(name)?.(state, pageLines);
}

type Enter = (state: State, pageLines: RtfLine[]) => State;

const destinations: ReadonlyMap<string, Enter> = new Map<string, Enter>([
	['fonttbl', (state) => ({ ...state, flow: undefined, table: 'fonts' })],
	['field', (state) => ({ ...state, field: { instruction: '' } })],
	['fldinst', (state) => ({ ...state, flow: undefined, table: 'instruction' })],
	['fldrslt', enterResult],
	['listtext', enterMarker],
	['pntext', enterMarker],
	['footnote', (state) => enterAside(state, state.flow)],
	// The text of a drawing, and the same words for readers that know Unicode.
	['shptxt', (state) => enterAside(state, state.outer)],
	['dptxbxtext', (state) => enterAside(state, state.outer)],
	['ud', (state) => ({ ...state, flow: state.outer })],
	...'header headerl headerr headerf footer footerl footerr footerf'
		.split(' ')
		.map((name): [string, Enter] => [name, enterPagePart]),
]);

/** The result of a field is text, and can be a link; a number of pages is none. */
function enterResult(state: State): State {
	const { flow, field } = state;
	if (!flow || !field) return state;
	const { url, paging } = readField(field);
	if (paging) return { ...state, flow: undefined };
	if (url === undefined) return state;
	flow.openLink(url);
	return { ...state, leave: () => flow.closeLink() };
}

/** The sign or number in front of an item of a list. */
function enterMarker(state: State, _: RtfLine[]): State {
	const { flow } = state;
	if (!flow) return state;
	flow.openMarker();
	return { ...state, leave: (_inside, to) => flow.closeMarker(to) };
}

/** Text that stands in a paragraph and is none of it comes below it; a note in a note is one like others. */
function enterAside(state: State, parent: Flow | undefined): State {
	if (!parent) return state;
	const around = parent.around ?? parent;
	const flow = new Flow(around);
	const leave: State['leave'] = ({ format }) => {
		flow.close(format);
		around.setAside(flow.lines);
	};
	return { ...state, flow, leave };
}

function enterPagePart(state: State, pageLines: RtfLine[]): State {
	if (!state.flow) return state;
	const flow = new Flow();
	const leave: State['leave'] = ({ format }) => {
		flow.close(format);
		for (const line of flow.lines) pageLines.push(line);
	};
	return { ...state, flow, leave };
}
