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

test('what a headline says in a value is no tag and no space between two, and scripts follow the styles', () => {
	const value = '<meta content="</head> <script>alert(1)</script>  <b> é">';
	const scripts = '<script type="a">["\\""]</script><script>1</script>';
	expect(write(`<head>${value} ${scripts}</head><p>`, inline)).toContain(
		`${value}<style>a{}</style>${scripts}</head><p>`,
	);
	expect(write(`<head>${value}</head><script>1</script></head>`, inline)).toContain(
		`${value}<style>a{}</style></head><script>1</script></head>`,
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
