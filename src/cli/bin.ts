import { main } from './main.ts';

// A reader that has seen enough, such as `head`, ends no command in the middle of its work.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2), process);
