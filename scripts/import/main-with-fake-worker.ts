import { join } from 'node:path';
import { main } from './main.ts';

// For tests: the command, with a worker that does what captures say.
process.exitCode = await main(process.argv.slice(2), {
	from: process.cwd(),
	worker: join(import.meta.dirname, 'fake-worker.ts'),
});
