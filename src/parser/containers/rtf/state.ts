import type { Field } from './fields.ts';
import type { Flow, ParagraphFormat } from './flow.ts';
import type { SignState } from './read-signs.ts';
import { PLAIN } from './words.ts';

/** What holds inside a group; its end brings back what held outside. Never changed, only replaced. */
export interface State extends SignState {
	/** Where text goes; undefined where words are no text. */
	flow: Flow | undefined;
	/** Where text goes that is found in a group that is passed over. */
	outer: Flow | undefined;
	/** What words are, if not text. */
	table: 'fonts' | 'instruction' | undefined;
	field: Field | undefined;
	format: ParagraphFormat;
	/** What the end of the group does that has set it; `inside` is what held there. */
	leave: ((inside: State, to: number) => void) | undefined;
}

/** What holds outside of all groups. */
export function outermost(flow: Flow): State {
	return {
		flow,
		outer: undefined,
		table: undefined,
		field: undefined,
		font: undefined,
		fallback: 1,
		format: PLAIN,
		leave: undefined,
	};
}
