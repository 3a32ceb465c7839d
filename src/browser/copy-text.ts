import { say } from './say.ts';

/** Put text on the reader's clipboard and tell of it, in the first words if it worked and in the others if not. */
export async function copyText(text: string, done: string, failed: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		say(done);
	} catch {
		// A page that did not come by a safe connection has no clipboard, and a reader can refuse.
		say(failed);
	}
}
