import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryStep, fakeCommand, SampleCommand } from './import/sample-command.ts';
import { entryText } from './import/sample-parts.ts';

let command: SampleCommand;
beforeEach(() => {
	command = new SampleCommand();
});
afterEach(() => command[Symbol.dispose]());

describe.skipIf(process.platform === 'win32')('stopped in the middle', () => {
	test.each(['SIGINT', 'SIGTERM'] as const)(
		'by %s it ends at once with 130, whole captures only, no temporaries',
		async (signal) => {
			const three = ['x', 'y', 'z'].map((name) => [`tin-tuc/2025/1${name}.md`, entryText(name)]);
			command.steps('t/1', { entries: Object.fromEntries(three) });
			for (let n = 2; n < 9; n++) command.steps(`t/${n}`, entryStep(String(n), 20_000));
			const args = [fakeCommand, 't', '--out', 'content', '--keep-original', '--json', 'r.json'];
			// A group of its own: a terminal sends Ctrl-C to the workers too.
			const child = spawn(process.execPath, args, {
				cwd: command.folder,
				detached: true,
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			let stdout = '';
			child.stdout.on('data', (text) => {
				stdout += text;
			});
			await vi.waitFor(() => expect(existsSync(join(command.folder, 'content/tin-tuc/2025/1z.md'))).toBe(true), 45_000);
			process.kill(-child.pid!, signal);
			const [code] = await once(child, 'close');
			expect(code).toBe(130);
			expect(stdout).toContain('t/1');
			expect(stdout).toContain('Đã dừng theo yêu cầu: còn 7 tệp chưa nhập');
			expect(command.files('content')).toEqual(['1x', '1y', '1z'].map((name) => `content/tin-tuc/2025/${name}.md`));
			expect(command.files('ban-goc')).toHaveLength(1);
			expect(JSON.parse(command.read('r.json'))).toBeTruthy();
			// The group is empty: no worker has outlived the command.
			await vi.waitFor(() => expect(() => process.kill(-child.pid!, 0)).toThrow(), 45_000);
		},
	);

	test('killed outright it leaves no worker behind', async () => {
		command.steps('1', entryStep('1', 60_000));
		const child = spawn(process.execPath, [fakeCommand, '1', '--out', 'content'], {
			cwd: command.folder,
			detached: true,
			stdio: 'ignore',
		});
		await vi.waitFor(() => expect(childrenOf(child.pid!)).toBe(1), 45_000);
		child.kill('SIGKILL');
		await once(child, 'close');
		await vi.waitFor(() => expect(() => process.kill(-child.pid!, 0)).toThrow(), 45_000);
	});
});

function childrenOf(pid: number): number {
	const { stdout } = spawnSync('ps', ['--ppid', String(pid), '-o', 'pid='], { encoding: 'utf8' });
	return stdout.trim().split('\n').filter(Boolean).length;
}

test('several commands at once never overwrite one another, and each item is there once', async () => {
	for (let n = 0; n < 6; n++) {
		for (const from of ['a', 'b', 'c']) {
			const text = entryText(`Chung ${n}`, `place: ${from}`);
			command.steps(`${from}/${n}`, {
				entries: {
					[`van-ban/2025/${n}-kh-syt-x-2025.md`]: text,
					[`tin-tuc/2025/${from}${n}.md`]: entryText(`Riêng ${from} ${n}`),
				},
			});
		}
	}
	const codes = await Promise.all(
		['a', 'b', 'c'].map(async (from) => {
			const child = spawn(process.execPath, [fakeCommand, from, '--out', 'content'], {
				cwd: command.folder,
				stdio: 'ignore',
			});
			return (await once(child, 'close'))[0];
		}),
	);
	expect(codes.every((code) => code === 0 || code === 1)).toBe(true);
	const made = command.files('content');
	expect(made.filter((file) => file.includes('van-ban'))).toHaveLength(6);
	for (const file of made.filter((path) => path.includes('van-ban'))) {
		const [, from] = /^place: (.)$/m.exec(command.read(file))!;
		const number = /\/(\d)-kh/.exec(file)![1];
		// The capture that won the document also wrote its other entry; those that lost wrote nothing.
		expect(made.filter((path) => path.endsWith(`${number}.md`) && path.includes('tin-tuc'))).toEqual([
			`content/tin-tuc/2025/${from}${number}.md`,
		]);
	}
});
