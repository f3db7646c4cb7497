import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { root } from './paths.ts';

/**
 * Starts a command of the shell beside whatever else runs; it finds node_modules/.bin as npm's scripts do. What is returned
 * waits for its end, prints what it said meanwhile, which is kept in `log`, and tells whether it succeeded.
 */
export function runBeside(command: string, log: string): () => Promise<boolean> {
	const file = openSync(log, 'w');
	const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', file, file] });
	closeSync(file);
	const ended = new Promise<boolean>((done) => {
		child.once('error', (error) => {
			console.error(error.message);
			done(false);
		});
		child.once('close', (status) => done(status === 0));
	});
	return async () => {
		const ok = await ended;
		process.stdout.write(readFileSync(log, 'utf8'));
		return ok;
	};
}
