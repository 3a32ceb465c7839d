import { path } from '../page.ts';
import { goTo } from './place.ts';
import { readings } from './reading-list.ts';

/** Go to where the reader stopped in the article of this page. */
export default function resume(): void {
	const { place } = readings.read()[path] ?? {};
	if (!place) return;
	goTo(place);
}
