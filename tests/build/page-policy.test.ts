import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makePolicy, withPolicy } from '../../src/build/page-policy.ts';

const sha256 = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

test('a page may have its own styles and none besides', () => {
	const styles = ['a{}', 'b{}'].map((content) => ({ type: 'inline' as const, content }));
	expect(readPolicy(makePolicy(styles)).get('style-src')).toBe(`${sha256('a{}')} ${sha256('b{}')}`);
});

test('a style in a file is allowed as a file of the site', () => {
	const styles = [{ type: 'external' as const, src: '/a.css' }];
	expect(readPolicy(makePolicy(styles)).get('style-src')).toBe("'self'");
});

test('a page may show its fonts and images and ask for files of its site, and do nothing else', () => {
	expect([...readPolicy(makePolicy([]))]).toEqual([
		['default-src', "'none'"],
		['connect-src', "'self'"],
		['font-src', "'self'"],
		['img-src', "'self'"],
		['base-uri', "'none'"],
		['form-action', "'none'"],
	]);
});

test('the policy stands before all that it is about, and the rest of the page stays', () => {
	const page = Buffer.from('<html><head><style></style></head>É …</html>');
	expect(Buffer.from(withPolicy(page, "default-src 'none'")).toString()).toBe(
		`<html><head><meta http-equiv="content-security-policy" content="default-src 'none'"><style></style></head>É …</html>`,
	);
});

test('a page without a head is refused', () => {
	expect(() => withPolicy(Buffer.from('<p>Text</p>'), "default-src 'none'")).toThrow(TypeError);
});

function readPolicy(policy: string): Map<string, string> {
	return new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources.join(' ')];
		}),
	);
}
