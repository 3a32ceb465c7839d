import { loadLabels } from '../load-labels.ts';
import { say, unsay } from '../say.ts';
import { formatShare } from './format-share.ts';
import type { Place } from './place.ts';
import resume from './resume.ts';

/**
 * Offer to go to where the reader stopped, and take the offer back once they read on without it.
 *
 * The page stays at its top: whoever follows a link to an article looks for its headline, and one who cannot see the
 * page would not know that it has moved.
 */
export async function offerPlace(place: Place): Promise<void> {
	const { reading } = await loadLabels();
	const paragraph = document.getElementById(place.paragraph);
	if (!paragraph || paragraph.getBoundingClientRect().top < innerHeight) return;
	const words = reading.stopped(place.paragraph.slice(1), formatShare(place.share));
	say(words, { label: reading.resume, act: resume });
	const from = scrollY;
	const takeBack = () => {
		if (Math.abs(scrollY - from) < innerHeight / 2) return;
		removeEventListener('scroll', takeBack);
		unsay(words);
	};
	addEventListener('scroll', takeBack, { passive: true });
}
