/** What a terminal would obey or hide: controls, marks of direction, signs without width, halves of a pair. */
const HIDDEN =
	/[\0-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu;

/** Make the signs of a text visible that a terminal would obey or hide; all others stay. */
export function visible(text: string): string {
	return text.replace(HIDDEN, (sign) => {
		const code = sign.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
		if (code === 0x7f) return '␡';
		return `<${code.toString(16).toUpperCase().padStart(4, '0')}>`;
	});
}

/** U+2400 and after are pictures of the control characters. */
const CONTROL_PICTURES = 0x2400;
