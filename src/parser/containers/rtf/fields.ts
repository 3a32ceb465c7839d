/** A field: its instruction, such as `HYPERLINK "https://x.test"`, and its result, which is text. */
export interface Field {
	instruction: string;
	/** What the instruction says, once it was read. */
	meaning?: FieldMeaning;
}

export interface FieldMeaning {
	/** What the result links to. */
	url?: string;
	/** Whether the result is the number of a page or of all pages. */
	paging: boolean;
}

const PAGING = /^\s*(?:page|numpages|sectionpages)\b/i;
const LINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))?/i;
/** A place inside the file that is linked to, or inside the page at the address. */
const PLACE = /\\l\s+"?([^\s"]+)/i;

/** Read the instruction of a field, once it is whole. */
export function readField(field: Field): FieldMeaning {
	return (field.meaning ??= readInstruction(field.instruction));
}

function readInstruction(instruction: string): FieldMeaning {
	const link = LINK.exec(instruction);
	if (!link) return { paging: PAGING.test(instruction) };
	const [, quoted, bare] = link;
	const address = quoted ?? bare ?? '';
	const place = address.includes('#') ? undefined : PLACE.exec(instruction)?.[1];
	return { paging: false, url: place === undefined ? address : `${address}#${place}` };
}
