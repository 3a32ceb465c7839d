import type { Feed } from '../library/feeds.ts';
import { nameEntry } from '../library/name-entry.ts';
import { site } from '../site.ts';

/** Say how a feed is called among those of other sites, in some language. */
export function titleOfFeed({ entry }: Feed, language: string): string {
	return entry ? `${nameEntry(entry, language)} | ${site.name}` : site.name;
}
