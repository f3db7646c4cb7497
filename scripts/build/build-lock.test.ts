import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './build-lock.ts';

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-lock-'));
	path = join(folder, 'cache/build.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = () => {};
const lockModule = join(import.meta.dirname, 'build-lock.ts');

/** A process that takes the lock and then does something. */
function holder(then: string) {
	const code = `import { takeLock } from ${JSON.stringify(lockModule)};
		import { appendFileSync } from 'node:fs';
		const release = await takeLock(${JSON.stringify(path)}, () => {});
		${then}`;
	return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a second build waits for the first, and says so once', async () => {
	const release = await takeLock(path, silent);
	const said: string[] = [];
	let taken = false;
	const second = takeLock(path, (message) => said.push(message)).then((give) => {
		taken = true;
		return give;
	});
	await new Promise((resolve) => setTimeout(resolve, 400));
	expect(taken).toBe(false);
	expect(said).toEqual(['Một lần dựng khác đang chạy; đợi nó xong …']);
	release();
	(await second)();
});

test('of several processes that wait, one has it at a time', async () => {
	const log = join(folder, 'log');
	const note = (word: string) => `appendFileSync(${JSON.stringify(log)}, '${word}\\n');`;
	const work = `${note('in')} await new Promise((resolve) => setTimeout(resolve, 50)); ${note('out')} release();`;
	await Promise.all(Array.from({ length: 4 }, () => once(holder(work), 'exit')));
	expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(4));
});

test('a build that was killed holds nothing up', async () => {
	const child = holder("console.log('held'); setInterval(() => {}, 1000);");
	await once(child.stdout, 'data');
	let waited = false;
	const lock = takeLock(path, () => {
		waited = true;
		child.kill('SIGKILL');
	});
	(await lock)();
	expect(waited).toBe(true);
});

test('a broken file in its place does no harm', async () => {
	(await takeLock(path, silent))();
	writeFileSync(path, 'x'.repeat(4_000));
	const said: string[] = [];
	const release = await takeLock(path, (message) => said.push(message));
	expect(said).toEqual([]);
	const second = takeLock(path, (message) => {
		said.push(message);
		release();
	});
	(await second)();
	expect(said.length).toBe(1);
});
