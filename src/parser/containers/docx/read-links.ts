import type { Root } from 'xast';
import { attributeOf, elementsOf } from './walk-elements.ts';

/** The addresses of a document by the names that its hyperlinks have for them. */
export type Addresses = ReadonlyMap<string, string>;

/** Read the addresses outside the document from its table of relationships. */
export function readAddresses(root: Root | undefined): Addresses {
	const addresses = new Map<string, string>();
	for (const relation of root ? elementsOf(root).flatMap(elementsOf) : []) {
		const id = attributeOf(relation, 'Id');
		const address = attributeOf(relation, 'Target');
		const outside = attributeOf(relation, 'TargetMode') === 'External';
		if (id !== undefined && address !== undefined && outside) addresses.set(id, address);
	}
	return addresses;
}

const FIELD = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i;

/** Read the address of a field such as `HYPERLINK "https://x.test"`; those inside the document have none. */
export function readLinkField(instruction: string): string | undefined {
	const [, quoted, bare] = FIELD.exec(instruction) ?? [];
	return toAddress(quoted ?? bare);
}

/** Give an address that a page can link to: of the web, or a mailbox. */
export function toAddress(address: string | undefined): string | undefined {
	const trimmed = address?.trim();
	return trimmed && /^(?:https?:\/\/|mailto:|www\.)./i.test(trimmed) ? trimmed : undefined;
}
