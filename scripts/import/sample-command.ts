import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../paths.ts';
import type { Step } from './fake-worker.ts';
import { entryText } from './sample-parts.ts';

/** For tests: the command with a worker that does what captures say. */
export const fakeCommand = `${root}/scripts/import/main-with-fake-worker.ts`;
const realCommand = `${root}/scripts/import.ts`;

/** For tests: a folder in which the command runs; it writes into `content` below. */
export class SampleCommand implements Disposable {
	readonly folder = mkdtempSync(join(tmpdir(), 'kho-import-'));

	write(path: string, content: string | Uint8Array): void {
		mkdirSync(dirname(join(this.folder, path)), { recursive: true });
		writeFileSync(join(this.folder, path), content);
	}

	/** Writes a capture for the worker that does what captures say. */
	steps(path: string, what: Step | readonly Step[]): void {
		this.write(path, JSON.stringify(what));
	}

	read(path: string): string {
		return readFileSync(join(this.folder, path), 'utf8');
	}

	/** Runs a script to its end. */
	start(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
			cwd: this.folder,
			env,
			encoding: 'utf8',
		});
		return { status, stdout, stderr };
	}

	fake(...args: string[]) {
		return this.start(fakeCommand, ['--out', 'content', ...args]);
	}

	real(...args: string[]) {
		return this.start(realCommand, ['--out', 'content', ...args]);
	}

	/** Every file below a folder, by its path. */
	files(below = '.'): string[] {
		return readdirSync(join(this.folder, below), { recursive: true, withFileTypes: true })
			.filter((found) => !found.isDirectory())
			.map(({ parentPath, name }) => join(parentPath, name).slice(this.folder.length + 1))
			.sort();
	}

	[Symbol.dispose](): void {
		rmSync(this.folder, { recursive: true });
	}
}

/** For tests: the step that gives one entry, after so many milliseconds. */
export function entryStep(name: string, wait = 0): Step {
	return {
		wait,
		entries: { [`tin-tuc/2025/${name}.md`]: entryText(`Bài ${name}`, 'capture: { sha256: SHA256 }') },
	};
}
