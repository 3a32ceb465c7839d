import type { Labels } from '../labels/labels.ts';
import { prefix } from './page.ts';

/** What a thing that is kept on the reader's device is made of. */
export interface Kind<Thing> {
	/** Its name in the store, behind the site's prefix. */
	name: string;
	/** Of the shape that is written now; a greater number is newer. */
	version: number;
	/** What there is to begin with. */
	empty: Thing;
	/**
	 * Read a thing that was written in this version or an older one; undefined if it is none.
	 *
	 * Of a thing of many parts those that cannot be read are put aside, and the others stay.
	 */
	read(data: unknown, version: number, putAside: (part: unknown) => void): Thing | undefined;
}

type Trouble = keyof Labels['device'];

/** How a thing lies in the store. */
interface Envelope {
	version: number;
	data: unknown;
}

/**
 * A thing that is kept on the reader's device and nowhere else.
 *
 * Whatever becomes of the store (it is full, it is closed to the page, somebody wrote nonsense into it), the page goes
 * on with what it has, and the reader is told once that it will not be there again. What cannot be read is put aside
 * and not written over, and what a newer version of the site wrote is left as it is.
 */
export class Kept<Thing> {
	readonly #kind: Kind<Thing>;
	/** What the device would not keep, and why not. */
	#unkept: { thing: Thing; trouble: Trouble } | undefined;

	constructor(kind: Kind<Thing>) {
		this.#kind = kind;
	}

	/** Name in the store, as the `storage` event of another window has it. */
	get key(): string {
		return prefix + this.#kind.name;
	}

	/** Give the thing as it is now, whichever window of the site wrote it. */
	read(): Thing {
		if (this.#unkept) return this.#unkept.thing;
		const text = this.#load();
		if (text === null) return this.#kind.empty;
		const envelope = parse(text);
		if (envelope && envelope.version > this.#kind.version) return this.#leave();
		return (envelope && this.#understand(envelope)) ?? this.#putAside(text);
	}

	/**
	 * Keep a thing in the place of what was there; tells whether the device keeps it.
	 *
	 * What is kept without having been asked for is kept `quietly`: nobody misses it where the device keeps nothing.
	 */
	write(thing: Thing, { quietly = false } = {}): boolean {
		// Looks at what is there first, so that nothing is written over that it does not know.
		this.read();
		if (!this.#unkept) {
			const { version } = this.#kind;
			const envelope = { version, data: thing } satisfies Envelope;
			if (save(this.key, JSON.stringify(envelope))) return true;
		}
		const { trouble } = this.#unkept ?? { trouble: 'notKept' };
		this.#unkept = { thing, trouble };
		if (!quietly) tell(trouble, this.key);
		return false;
	}

	/** Whatever lies in the store, it stops no page. */
	#understand({ data, version }: Envelope): Thing | undefined {
		const parts: unknown[] = [];
		try {
			const thing = this.#kind.read(data, version, (part) => parts.push(part));
			return thing !== undefined && parts.length > 0 ? this.#part(thing, parts, version) : thing;
		} catch {
			return undefined;
		}
	}

	/** Parts that cannot be read go beside the others, which stay; where there is no room, all stays as it is. */
	#part(thing: Thing, parts: readonly unknown[], version: number): Thing {
		const text = JSON.stringify({ version, data: parts } satisfies Envelope);
		const others = JSON.stringify({ version: this.#kind.version, data: thing } satisfies Envelope);
		const isAside = save(findFreeName(`${this.key}:damaged`, text), text);
		if (!isAside || !save(this.key, others)) this.#unkept = { thing, trouble: 'notKept' };
		tell('damaged', this.key);
		return thing;
	}

	#load(): string | null {
		try {
			return localStorage.getItem(this.key);
		} catch {
			// Told once the reader changes something: until then nothing is missed.
			return null;
		}
	}

	/** What a newer version wrote stays for it. */
	#leave(): Thing {
		this.#unkept = { thing: this.#kind.empty, trouble: 'keptByNewer' };
		tell('keptByNewer', this.key);
		return this.#kind.empty;
	}

	/** Beside what was put aside before: nobody but its reader can say what it was worth. */
	#putAside(text: string): Thing {
		if (save(findFreeName(`${this.key}:damaged`, text), text)) localStorage.removeItem(this.key);
		else this.#unkept = { thing: this.#kind.empty, trouble: 'notKept' };
		tell('damaged', this.key);
		return this.#kind.empty;
	}
}

/** What the device does not do, said once a visit; what says it is fetched when there is something to say. */
function tell(trouble: Trouble, key: string): void {
	// A device that keeps one thing no more keeps no other.
	const about = trouble === 'notKept' ? '' : key;
	void import('./say.ts').then(({ sayOnce }) => sayOnce(trouble, about));
}

function findFreeName(name: string, text: string): string {
	for (let number = 1; ; number++) {
		const numbered = number === 1 ? name : `${name}:${number}`;
		const lies = localStorage.getItem(numbered);
		if (lies === null || lies === text) return numbered;
	}
}

function parse(text: string): Envelope | undefined {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return undefined;
		const { version, data } = value as Partial<Envelope>;
		return typeof version === 'number' && data !== undefined ? { version, data } : undefined;
	} catch {
		return undefined;
	}
}

function save(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}
