import { contentFolders } from '../intake/content-folders.ts';

/** Give the absolute paths of the content folders of the site that this command line belongs to. */
export function siteFolders(): string[] {
	return contentFolders(new URL('../../', import.meta.url));
}
