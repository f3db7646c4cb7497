import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runBeside } from './run-beside.ts';

let folder: string;
let said: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-beside-'));
	said = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		said += text;
		return true;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

/** What comes of a program, started as a step of the tests is. */
function outcome(program: string): Promise<boolean> {
	return runBeside(`"${process.execPath}" -e "${program}"`, join(folder, 'log'))();
}

test('a command that fails has failed, and both of its outputs are told', async () => {
	expect(await outcome("console.log('a'); console.error('b'); process.exitCode = 3")).toBe(false);
	expect(said).toBe('a\nb\n');
});

test('one that succeeds has succeeded, and says nothing before it is waited for', async () => {
	const finish = runBeside(`"${process.execPath}" -e "console.log('a')"`, join(folder, 'log'));
	expect(said).toBe('');
	expect(await finish()).toBe(true);
	expect(said).toBe('a\n');
});

test('a command that is not there has failed', async () => {
	expect(await runBeside('khong-co-lenh-nay', join(folder, 'log'))()).toBe(false);
});
