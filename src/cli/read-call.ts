import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Streams } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command was called with: its options by name, and its paths. */
type Call<T extends Options> = Pick<
	ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>>,
	'values' | 'positionals'
>;

/**
 * Read the arguments of a command, in the manner of `parseArgs`; `--help` is understood everywhere.
 *
 * Gives an exit status where there is nothing left to do: 0 after the help, 2 after saying what is
 * wrong with the call.
 */
export function readCall<const T extends Options>(
	name: string,
	help: string,
	args: string[],
	options: T,
	streams: Streams,
): Call<T> | number {
	if (args.some((arg) => arg === '--help' || arg === '-h')) {
		streams.stdout.write(help);
		return 0;
	}
	try {
		return parseArgs({ args, allowPositionals: true, options });
	} catch (error) {
		return refuseCall(name, help, reasonOf(error), streams);
	}
}

/** Say what is wrong with a call and how it is meant; gives the exit status of a wrong call. */
export function refuseCall(name: string, help: string, reason: string, { stderr }: Streams): 2 {
	stderr.write(`${name}: ${reason}\n\n${help}`);
	return 2;
}

/** Give the words of a thrown error. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Give the reason to refuse a call of which a path cannot be found. */
export function missingPath(error: unknown): string {
	return `expected files or folders that exist; ${reasonOf(error)}`;
}
