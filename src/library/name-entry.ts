import { languageName } from '../lib/language-name.ts';
import type { Entry } from './entries.ts';

/** Say how an entry is called on a page in some language: as it is written, but for languages. */
export function nameEntry({ kind, name }: Entry, language: string): string {
	return kind === 'languages' ? (languageName(name, language) ?? name) : name;
}
