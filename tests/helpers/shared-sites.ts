import { inject } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import type { BuiltSite } from './build-site.ts';

/** What `inspect --json` prints. */
export interface Inspection {
	articles: Article[];
	messages: Array<{ file: string; line: number; severity: string; ruleId: string; reason: string }>;
}

/** What was built, or why not: a failure fails the tests that need it and no others. */
export type Outcome<Value> = { value: Value } | { failure: string };

/** The sites that are built once for all tests. */
export interface SharedSites {
	/** All content, under a path and with an address, built in Tokyo. */
	main: Outcome<BuiltSite>;
	/** All content, at the root and with no address, built in New York; its data files have the texts. */
	plain: Outcome<BuiltSite>;
	/** No content at all. */
	empty: Outcome<BuiltSite>;
	/** More articles than fit on a page of the list; without data files. */
	many: Outcome<BuiltSite>;
	/** Files that hold no article: it is to fail. */
	broken: Outcome<BuiltSite>;
	/** The records that `main` and `plain` are built from. */
	inspection: Outcome<Inspection>;
}

declare module 'vitest' {
	interface ProvidedContext {
		sites: SharedSites;
	}
}

/** One of the sites built for all tests; throws what its build printed if it failed. */
export function sharedSite(name: 'main' | 'plain' | 'empty' | 'many'): BuiltSite {
	return unwrap(inject('sites')[name]);
}

/** What the build that is to fail printed. */
export function sharedFailure(name: 'broken'): string {
	const outcome = inject('sites')[name];
	if ('value' in outcome) throw new Error(`The build did not fail:\n${outcome.value.log}`);
	return outcome.failure;
}

/** The records of all content, as the command line prints them. */
export function sharedRecords(): Article[] {
	return unwrap(inject('sites').inspection).articles;
}

/** What was said of all content when it was read. */
export function sharedMessages(): Inspection['messages'] {
	return unwrap(inject('sites').inspection).messages;
}

function unwrap<Value>(outcome: Outcome<Value>): Value {
	if ('failure' in outcome) throw new Error(outcome.failure);
	return outcome.value;
}
