/** Keep what a function gave for each text, for values that many pages ask for again. */
export function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
	const values = new Map<string, Value>();
	return (key) => {
		let value = values.get(key);
		if (value === undefined) {
			value = make(key);
			values.set(key, value);
		}
		return value;
	};
}
