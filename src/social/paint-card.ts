import { drawCard } from './draw-card.ts';
import { openTypefaces } from './open-typefaces.ts';
import type { SocialCard } from './social-card.ts';
import { toPng } from './to-png.ts';

/** Make the image of a page: a PNG. */
export async function paintCard(card: SocialCard): Promise<Uint8Array> {
	return toPng(drawCard(card, await openTypefaces()));
}
