import { unzipSync, type UnzipFileInfo } from 'fflate';

/** A zip archive whose directory was read, and nothing else of it. */
export interface Archive {
	/** The sizes that the directory names, unpacked, by name of part. */
	sizes: ReadonlyMap<string, number>;
	/** Whether its first part, and so most likely each, is locked with a password. */
	locked: boolean;
	/** Unpack some parts; undefined where one is damaged. Parts that are not there are left out. */
	unpack: (names: readonly string[]) => ReadonlyMap<string, Uint8Array> | undefined;
}

/** Offset of the flags in the header of a part, and the one for a password (APPNOTE.TXT 4.4.4). */
const FLAGS = 6;
const LOCKED = 1;

/** A Word file has some ten parts, and one more for each picture. */
const MOST_PARTS = 20_000;

/** Read the directory of a zip archive; gives undefined for a damaged one. Nothing is unpacked. */
export function openArchive(bytes: Uint8Array): Archive | undefined {
	const sizes = new Map<string, number>();
	const listed = unzip(bytes, ({ name, originalSize }) => {
		if (sizes.has(name) || sizes.size > MOST_PARTS) throw new RangeError(name);
		sizes.set(name, originalSize);
		return false;
	});
	if (!listed) return undefined;
	return {
		sizes,
		locked: ((bytes[FLAGS] ?? 0) & LOCKED) !== 0,
		unpack: (names) => {
			const parts = unzip(bytes, ({ name }) => names.includes(name));
			if (!parts) return undefined;
			// A size that is too large leaves the part short; one too small cuts it, which the XML then shows.
			const whole = Object.entries(parts).every(([name, { length }]) => length === sizes.get(name));
			return whole ? new Map(Object.entries(parts)) : undefined;
		},
	};
}

/** fflate throws on what is no archive. */
function unzip(
	data: Uint8Array,
	filter: (part: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> | undefined {
	try {
		return unzipSync(data, { filter });
	} catch {
		return undefined;
	}
}
