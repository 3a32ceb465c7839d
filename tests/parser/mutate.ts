import { unzipSync, zipSync } from 'fflate';

/** Numbers that are the same on each run: 32 bits of state (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
export function makeRandom(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** Signs and lines that mean something to a reader of exports. */
const SPARKS = [
	'\f',
	'\u2003',
	'\0',
	'\x92',
	'\ud800',
	'[',
	']',
	'[http://x.test]',
	' words',
	'---',
	'{\\rtf1',
	'{',
	'}',
	'\\bin99999 ',
	"\\'e9",
	'<p>',
	'</div>',
	'<!--',
	'<script>',
	'&#0;',
	'HD',
	'|',
	'*',
	'1 of 10 DOCUMENTS',
	'LENGTH: 9 words',
	'BODY:',
	'End of Document',
	'_'.repeat(60),
	'Full text: x',
	'Document J000000020170906ed960002t',
	'Search Summary',
	'455 words',
	'6 September 2017',
	'HEADLINE: A Gate Opens',
	'LANGUAGE: ENGLISH',
	'Length: 355 words',
	'Body',
	'Title: A Gate Opens',
	'Publication title: The Estuary Ledger; Porto Claro',
	'Contact us at: x',
	'Page 12 of 175 © 2026 Factiva, Inc. All rights reserved.',
	'A bell[https://x.test/bell] rings',
	'Corrections & Amplifications',
	'(c) 2019 Courier Press',
	'* A point',
	'a     b     c',
];

const LF = 0x0a;

/**
 * Cut, double, swap and corrupt lines and bytes of a file, up to four times; `others` are files to take lines from.
 *
 * Of a Word file it is most often the text inside that is changed.
 */
export function mutate(
	source: Uint8Array,
	others: readonly Uint8Array[],
	random: (below: number) => number,
): Uint8Array {
	if (random(4) > 0 && isZip(source)) return mutateDocument(source, random);
	let bytes = source;
	for (let times = 1 + random(4); times > 0; times--) {
		const kind = random(16);
		if (kind === 0) bytes = mutateAllLines(bytes, random);
		else if (kind < 5) bytes = mutateBytes(bytes, random);
		else bytes = mutateLines(bytes, others, random);
	}
	return bytes;
}

function isZip([first, second]: Uint8Array): boolean {
	return first === 0x50 && second === 0x4b;
}

/** Change the paragraphs of a Word file, each of which is given a line of its own. */
function mutateDocument(source: Uint8Array, random: (below: number) => number): Uint8Array {
	const parts = unzipSync(source);
	const name = 'word/document.xml';
	const xml = Buffer.from(parts[name] ?? '').toString('latin1');
	const lines = Buffer.from(xml.replace(/<w:p[ >]/g, '\n$&'), 'latin1');
	const changed = { ...parts, [name]: mutateLines(lines, [lines], random) };
	return zipSync(changed, { level: 0, mtime: new Date(1980, 0, 1) });
}

/** Change what is so throughout: ends of lines, blank lines, indentation, width. */
function mutateAllLines(source: Uint8Array, random: (below: number) => number): Uint8Array {
	const text = Buffer.from(source).toString('latin1');
	const changed = [
		() => text.replace(/\r?\n/g, '\r'),
		() => text.replace(/\n\s+/g, '\n'),
		() => text.replaceAll('\n', '\n\n'),
		() => text.replaceAll('\n', '\n   '),
		() => text.replace(/(.{40,70}?) /g, '$1\n'),
	][random(5)]?.();
	return Buffer.from(changed ?? text, 'latin1');
}

function mutateLines(
	source: Uint8Array,
	others: readonly Uint8Array[],
	random: (below: number) => number,
): Uint8Array {
	const lines = splitBytes(source);
	const [one, other] = [random(lines.length), random(lines.length)];
	const line = lines[one] ?? new Uint8Array();
	switch (random(8)) {
		case 0:
			lines.splice(one, 1);
			break;
		case 1:
			lines.splice(other, 0, line);
			break;
		case 2:
			[lines[one], lines[other]] = [lines[other] ?? line, line];
			break;
		case 3:
			lines[one] = Uint8Array.of(LF);
			break;
		case 4:
			lines[one] = line.subarray(random(line.length + 1));
			break;
		case 5:
			lines[one] = line.subarray(0, random(line.length + 1));
			break;
		case 6: {
			const taken = splitBytes(others[random(others.length)] ?? source);
			lines.splice(one, 0, ...taken.slice(random(taken.length)));
			break;
		}
		default: {
			const at = random(line.length + 1);
			const spark = new TextEncoder().encode(SPARKS[random(SPARKS.length)]);
			lines[one] = join([line.subarray(0, at), spark, line.subarray(at)]);
		}
	}
	return join(lines);
}

function mutateBytes(source: Uint8Array, random: (below: number) => number): Uint8Array {
	const at = random(source.length + 1);
	const size = random(40);
	switch (random(3)) {
		case 0:
			return join([source.subarray(0, at), source.subarray(at + size)]);
		case 1:
			return join([source.subarray(0, at), source.subarray(Math.max(0, at - size))]);
		default: {
			const bytes = source.slice();
			for (let count = 1 + random(4); count > 0; count--) bytes[random(bytes.length)] = random(256);
			return bytes;
		}
	}
}

function splitBytes(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	for (let from = 0; from < bytes.length;) {
		const feed = bytes.indexOf(LF, from);
		const to = feed < 0 ? bytes.length : feed + 1;
		lines.push(bytes.subarray(from, to));
		from = to;
	}
	return lines;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}
