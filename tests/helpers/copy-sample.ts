import { cp } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.ts';

/** Copy the sample articles into a folder, without the licensed ones that an owner keeps beside. */
export async function copySample(folder: string) {
	const content = path.join(root, 'content');
	const licensed = path.join(content, 'private');
	await cp(content, folder, { recursive: true, filter: (source) => source !== licensed });
}
