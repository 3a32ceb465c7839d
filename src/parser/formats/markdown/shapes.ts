import { isMap, isScalar, isSeq, type Pair, type Node as YamlNode } from 'yaml';
import { clean } from '../../lines.ts';

/** Say what was expected at a place of the front matter; gives the undefined of a value that is none. */
export type Refuse = (node: YamlNode | null | undefined, expected: string) => undefined;

/** Read a value of the front matter; undefined, after saying so, for one of another shape. */
export type Shape<Value> = (node: YamlNode | null | undefined, refuse: Refuse) => Value | undefined;

/** Words; white space is collapsed. A number stands as typed, so that page `06` keeps its zero. */
export const text: Shape<string | null> = (node, refuse) => {
	const typed = typedText(node);
	return typed === undefined ? refuse(node, 'a text') : typed && clean(typed);
};

/** Words that have to be there. */
export const words: Shape<string> = (node, refuse) => text(node, refuse) ?? undefined;

/** Words on lines of their own. */
export const lines: Shape<string> = (node, refuse) => {
	const typed = typedText(node);
	if (typed === undefined || typed === null) return refuse(node, 'a text');
	return typed.split('\n').map(clean).join('\n').trim();
};

/** A whole number that is no less than nothing. */
export const count: Shape<number | null> = (node, refuse) => {
	if (!node || (isScalar(node) && node.value === null)) return null;
	const value = isScalar(node) ? node.value : undefined;
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
		? value
		: refuse(node, 'a whole number');
};

/** Words of some look. */
export function textLike<Value extends string | null>(
	shape: Shape<Value>,
	expected: string,
	fits: (value: string) => boolean,
): Shape<Value> {
	return (node, refuse) => {
		const value = shape(node, refuse);
		if (value === undefined || value === null || value === '') return value;
		return fits(value) ? value : refuse(node, expected);
	};
}

/** One of some words. */
export function oneOf<Value extends string>(values: readonly Value[]): Shape<Value> {
	return (node, refuse) =>
		values.find((value) => value === typedText(node)) ??
		refuse(node, `one of ${values.map((value) => `\`${value}\``).join(', ')}`);
}

/** A list; a bad entry costs the list. */
export function list<Value>(entry: Shape<Value>): Shape<Value[]> {
	return (node, refuse) => {
		if (!node || (isScalar(node) && node.value === null)) return [];
		if (!isSeq<YamlNode>(node)) return refuse(node, 'a list');
		const values = node.items.map((item) => entry(item, refuse));
		const read = values.filter((value) => value !== undefined);
		return read.length === values.length ? read : undefined;
	};
}

type Parts<Value> = { [Name in keyof Value]: Shape<Value[Name]> };

/** An entry of named parts; a part that is left out is as one without a value. */
export function parts<Value extends object>(shapes: Parts<Value>): Shape<Value> {
	const names = Object.keys(shapes) as Array<keyof Value & string>;
	return (node, refuse) => {
		const wanted = names.map((name) => `\`${name}\``).join(', ');
		if (!isMap<YamlNode, YamlNode>(node)) return refuse(node, `an entry of ${wanted}`);
		const given = new Map<string, Pair<YamlNode, YamlNode>>();
		for (const pair of node.items) {
			const name = typedText(pair.key) ?? '';
			const known = names.some((other) => other === name) && !given.has(name);
			if (!known) return refuse(pair.key, `each of ${wanted} once at most`);
			given.set(name, pair);
		}
		const value: Partial<Value> = {};
		for (const name of names) {
			const pair = given.get(name);
			const part = pair ? shapes[name](pair.value, refuse) : shapes[name](null, () => undefined);
			if (part === undefined) return pair ? undefined : refuse(node, `an entry with \`${name}\``);
			value[name] = part;
		}
		return value as Value;
	};
}

/** Give a single value as typed; null where there is none, undefined for a list or an entry. */
export function typedText(node: YamlNode | null | undefined): string | null | undefined {
	if (!node) return null;
	if (!isScalar(node)) return undefined;
	if (typeof node.value === 'string' || node.value === null) return node.value;
	return node.source ?? String(node.value);
}
