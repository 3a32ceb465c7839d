import { spawn } from 'node:child_process';
import { root } from './paths.ts';

/** What a run of Node gave. */
export interface NodeRun {
	/** Exit status. */
	status: number;
	/** Standard output. */
	stdout: string;
	/** Standard error. */
	stderr: string;
}

/** What Vitest sets for its own tests, and what an owner may have set for a site of their own. */
const NOT_PASSED_ON =
	/^(VITEST|NODE_ENV$|FORCE_COLOR$|NODE_OPTIONS$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|BROADSHEET_)/;

/** Start a program of the project with this Node, from the checkout, as a person's shell would. */
export function startNode(args: string[], env: NodeJS.ProcessEnv = {}) {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name));
	const child = spawn(process.execPath, args, {
		cwd: root,
		env: {
			...Object.fromEntries(inherited),
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child.stdout.setEncoding('utf8');
	child.stderr.setEncoding('utf8');
	return child;
}

/** Run a program so to its end. */
export function runNode(args: string[], env: NodeJS.ProcessEnv = {}): Promise<NodeRun> {
	const child = startNode(args, env);
	return new Promise((resolve, reject) => {
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (text: string) => (stdout += text));
		child.stderr.on('data', (text: string) => (stderr += text));
		child.on('error', reject);
		child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }));
	});
}
