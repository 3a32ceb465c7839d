/** E-mail addresses, handles and flattened links, with the brackets and the words around them. */
const LINK = / ?\[(?:https?:\/\/|mailto:|www\.)[^\]\s]*\]/gi;
const ADDRESS =
	/[\s,;|]*(?:[-–—]\s)?(?:(?:e-?mail|correo|twitter|on twitter|x)\s?:?\s)?[(<[]?[^\s()<>[\],;|]*@[^\s()<>[\],;|]+[)>\]]?/gi;
const DANGLING = /[\s,;|/–—-]+$|^[\s,;|/]+/g;

/** Leave out the addresses beside the names; the byline keeps them as printed. */
export function dropAddresses(text: string): string {
	return text.replace(LINK, '').replace(ADDRESS, '').replace(DANGLING, '');
}
