import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './build-lock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = () => {};

test('a second build waits for the first, and says so once', async () => {
	const path = join(folder, 'build.lock');
	const first = await takeLock(path, silent);
	const said: string[] = [];
	let taken = false;
	const second = takeLock(path, (message) => said.push(message)).then((lock) => {
		taken = true;
		return lock;
	});
	await new Promise((resolve) => setTimeout(resolve, 400));
	expect(taken).toBe(false);
	expect(said).toEqual([`Một lần dựng khác đang chạy (tiến trình ${process.pid}); đợi nó xong …`]);
	first.release();
	const lock = await second;
	expect(lock.wasLeft).toBe(false);
	lock.release();
	expect(existsSync(path)).toBe(false);
});

test('of many that wait, one has it at a time', async () => {
	const path = join(folder, 'build.lock');
	let inside = 0;
	await Promise.all(
		Array.from({ length: 6 }, async () => {
			const lock = await takeLock(path, silent);
			inside += 1;
			expect(inside).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 30));
			inside -= 1;
			lock.release();
		}),
	);
});

test('a build that was killed holds nothing up, and the next one knows of it', async () => {
	const path = join(folder, 'build.lock');
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	const started = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]!;
	writeFileSync(path, JSON.stringify({ pid: child.pid, started }));
	child.kill('SIGKILL');
	await once(child, 'exit');
	const lock = await takeLock(path, silent);
	expect(lock.wasLeft).toBe(true);
	lock.release();
});

test.runIf(process.platform === 'linux')(
	'a process that only has the number of the one that died is not waited for',
	async () => {
		const path = join(folder, 'build.lock');
		writeFileSync(path, JSON.stringify({ pid: process.pid, started: '1' }));
		expect((await takeLock(path, silent)).wasLeft).toBe(true);
	},
);

test.each(['', '{', 'null', '{"pid":"x"}'])('a broken lock («%s») is taken over', async (text) => {
	const path = join(folder, 'build.lock');
	writeFileSync(path, text);
	expect((await takeLock(path, silent)).wasLeft).toBe(true);
});
