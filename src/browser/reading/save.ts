import { loadLabels } from '../load-labels.ts';
import { say } from '../say.ts';
import { path } from '../page.ts';
import { begin } from './begin.ts';
import { change } from './reading-list.ts';
import { showState } from './show-state.ts';

/** Save the article of this page for later, or let it go if it was saved. */
export default async function save(): Promise<void> {
	const { reading } = await loadLabels();
	const after = change(path, (before) => {
		if (!before?.savedAt) return { ...(before ?? begin()), savedAt: new Date().toISOString() };
		const { savedAt, ...rest } = before;
		return rest.place || rest.readAt ? rest : undefined;
	});
	showState();
	say(after?.savedAt ? reading.nowSaved : reading.noLongerSaved);
}
