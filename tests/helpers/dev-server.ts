import path from 'node:path';
import { root } from './paths.ts';
import { startNode } from './run-node.ts';

/** An `astro dev` that runs. */
export interface DevServer {
	/** Address of the front page. */
	url: string;
	/** What it printed so far. */
	log(): string;
	stop(): Promise<void>;
}

/** Start the real dev server on a content folder; its cache lies in another, inside the checkout. */
export async function startDevServer(content: string, cache: string): Promise<DevServer> {
	const config = path.relative(root, path.join(import.meta.dirname, 'astro.config.mjs'));
	const child = startNode(
		['node_modules/astro/bin/astro.mjs', 'dev', '--config', config, '--port', '0', '--ignore-lock'],
		{
			BROADSHEET_CONTENT: content,
			BROADSHEET_TEST_CACHE: cache,
			ASTRO_DEV_BACKGROUND: '0',
		},
	);
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	let log = '';
	const url = await new Promise<string>((resolve, reject) => {
		const listen = (text: string) => {
			log += text;
			const [address] = /http:\/\/localhost:\d+\//.exec(log) ?? [];
			if (address) resolve(address);
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.on('error', reject);
		void ended.then(() => reject(new Error(`\`astro dev\` ended:\n${log}`)));
	});
	const stop = () => {
		child.kill();
		return ended;
	};
	return { url, log: () => log, stop };
}
