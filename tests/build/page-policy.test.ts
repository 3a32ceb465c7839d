import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compact } from '../../src/browser/compact.ts';
import { makePolicy } from '../../src/build/page-policy.ts';
import { root } from '../helpers/paths.ts';

const sha256 = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

test('a page may have its own styles and none besides', () => {
	const styles = ['a{}', 'b{}'].map((content) => ({ type: 'inline' as const, content }));
	expect(readPolicy(makePolicy(styles)).get('style-src')).toBe(`${sha256('a{}')} ${sha256('b{}')}`);
});

test('a style in a file is allowed as a file of the site', () => {
	const styles = [{ type: 'external' as const, src: '/a.css' }];
	expect(readPolicy(makePolicy(styles)).get('style-src')).toBe("'self'");
});

const firstPaint = compact(readFileSync(path.join(root, 'src/browser/first-paint.js'), 'utf8'));

test('a page may show its fonts and images, run, and ask for files and pages of its site, and do nothing else', () => {
	expect([...readPolicy(makePolicy([]))]).toEqual([
		['default-src', "'none'"],
		['connect-src', "'self'"],
		['font-src', "'self'"],
		['img-src', "'self'"],
		['script-src', `'self' ${sha256(firstPaint)}`],
		['base-uri', "'none'"],
		['form-action', "'self'"],
	]);
});

function readPolicy(policy: string): Map<string, string> {
	return new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources.join(' ')];
		}),
	);
}
