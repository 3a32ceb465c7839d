import os from 'node:os';

/** What the figures depend on, and may be told to anyone. */
export interface Machine {
	processor: string;
	cores: number;
	/** Bytes. */
	memory: number;
	system: string;
	node: string;
}

/** Describe this machine without naming it. */
export function describeMachine(): Machine {
	return {
		processor: os.cpus()[0]?.model.trim() ?? 'unknown',
		cores: os.availableParallelism(),
		memory: os.totalmem(),
		system: `${os.type()} ${os.release().split('-', 1)[0]}`,
		node: process.versions.node,
	};
}
