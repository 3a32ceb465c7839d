import { expect, test } from 'vitest';
import { makeHead, withHead } from '../../src/build/page-head.ts';
import { makePolicy } from '../../src/build/page-policy.ts';

const inline = [{ type: 'inline' as const, content: 'a{}' }];
const write = (page: string, styles: Parameters<typeof makeHead>[0]) =>
	Buffer.from(withHead(Buffer.from(page), makeHead(styles))).toString();

test('the policy stands before all that it is about, the styles last, and the rest of the page stays', () => {
	const meta = `<meta http-equiv="content-security-policy" content="${makePolicy(inline)}">`;
	expect(write('<html><head><title>É …</title></head><p></head>', inline)).toBe(
		`<html><head>${meta}<title>É …</title><style>a{}</style></head><p></head>`,
	);
});

test('a style in a file is left to whoever links it', () => {
	const external = [{ type: 'external' as const, src: '/a.css' }];
	expect(write('<head></head>', external)).not.toContain('<style>');
});

test('a page without a head is refused', () => {
	expect(() => write('<p>Text</p>', [])).toThrow(TypeError);
	expect(() => write('<head>', [])).toThrow(TypeError);
});
