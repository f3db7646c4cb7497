import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { failedTests } from './failed-tests.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-failed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function told(testResults: unknown[]): string {
	const path = join(folder, 'report.json');
	writeFileSync(path, JSON.stringify({ testResults }));
	return failedTests(path);
}

it('names the file, the test and the reason of each failure, and nothing that passed', () => {
	const text = told([
		{ name: 'a.test.ts', assertionResults: [{ fullName: 'adds', status: 'passed', failureMessages: [] }] },
		{
			name: 'b.test.ts',
			assertionResults: [
				{ fullName: 'keeps tones', status: 'failed', failureMessages: ['expected hoà to be hòa\n  at b.test.ts:3'] },
				{ fullName: 'sorts', status: 'passed' },
			],
		},
		{ name: 'c.test.ts', message: 'SyntaxError: x', assertionResults: [] },
	]);
	expect(text).toBe(
		'b.test.ts › keeps tones\n    expected hoà to be hòa\n      at b.test.ts:3\n\nc.test.ts\n    SyntaxError: x',
	);
});

it('keeps the beginning of a long message', () => {
	const message = Array.from({ length: 200 }, (_, at) => `line ${at}`).join('\n');
	expect(
		told([{ name: 'a', assertionResults: [{ fullName: 'b', status: 'failed', failureMessages: [message] }] }]),
	).not.toContain('line 50');
});

it('is empty without a report', () => {
	expect(failedTests(join(folder, 'none.json'))).toBe('');
});
