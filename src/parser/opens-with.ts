/**
 * Make a test of what a text can open with: one of some signs, or any beyond ASCII.
 *
 * Most lines fail a regular expression at their first sign, and to see that here takes a tenth of its time.
 */
export function opensWith(signs: string): (text: string) => boolean {
	const known = new Uint8Array(ASCII);
	for (const sign of signs) known[sign.charCodeAt(0)] = 1;
	return (text) => {
		const code = text.charCodeAt(0);
		return code >= ASCII || known[code] === 1;
	};
}

const ASCII = 128;
