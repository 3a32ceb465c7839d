const WRONG = /Ã([¡-¿])/g;
/** From the second byte of `é` in UTF-8, read as Latin-1, to the letter. */
const SHIFT = 0x40;

/**
 * Undo a wrong conversion of the accents in a label of the database: `WÃ¶rter`, `MÃ¤rz`, `FranÃ§ais`.
 *
 * It is for the lines that are read and not shown; the text of an article stays as it came.
 */
export function mendLabel(text: string): string {
	if (!text.includes('Ã')) return text;
	return text.replace(WRONG, (_, sign: string) => String.fromCharCode(sign.charCodeAt(0) + SHIFT));
}
