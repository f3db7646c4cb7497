import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Another process makes each folder just after it was looked for.
vi.mock('node:fs', async (original) => ({
	...(await original<typeof import('node:fs')>()),
	lstatSync: () => undefined,
}));

// Test files share what was imported: neither may this file take the code without the mock, nor leave it behind with it.
vi.resetModules();
afterAll(() => void vi.resetModules());
const { makeFolder } = await import('./make-folder.ts');

test('a folder that another process makes at the same moment is there all the same, and not ours to remove', () => {
	const root = mkdtempSync(join(tmpdir(), 'kho-folder-'));
	mkdirSync(join(root, 'tin-tuc'));
	expect(makeFolder(root, join(root, 'tin-tuc'))).toBeUndefined();
	expect(makeFolder(root, join(root, 'tin-tuc/2025'))).toBe(join(root, 'tin-tuc/2025'));
	rmSync(root, { recursive: true });
});
