/** Fetches a file of the index, such as `root.bin`, and gives its bytes. Rejects if there is none. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** What a browser lacks that cannot search: `DecompressionStream`. */
export class CannotSearchError extends Error {
	override name = 'CannotSearchError';
}

/** Fetch files of an index and unpack them, each once. One that fails is fetched again when it is asked for again. */
export function fetchPacked(fetchFile: FetchFile): FetchFile {
	if (typeof DecompressionStream === 'undefined')
		throw new CannotSearchError('This browser cannot unpack the files of a search');
	const fetched = new Map<string, Promise<Uint8Array>>();
	return (name) => {
		let file = fetched.get(name);
		if (!file) {
			file = fetchFile(name).then(unpack);
			file.catch(() => fetched.delete(name));
			fetched.set(name, file);
		}
		return file;
	};
}

/** A server may have unpacked a file already: packed ones are known by their first bytes. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
