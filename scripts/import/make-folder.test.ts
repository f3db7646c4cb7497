import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from './make-folder.ts';

// Another process makes each folder just after it was looked for.
vi.mock('node:fs', async (original) => ({
	...(await original<typeof import('node:fs')>()),
	lstatSync: () => undefined,
}));

test('a folder that another process makes at the same moment is there all the same, and not ours to remove', () => {
	const root = mkdtempSync(join(tmpdir(), 'kho-folder-'));
	mkdirSync(join(root, 'tin-tuc'));
	expect(makeFolder(root, join(root, 'tin-tuc'))).toBeUndefined();
	expect(makeFolder(root, join(root, 'tin-tuc/2025'))).toBe(join(root, 'tin-tuc/2025'));
	rmSync(root, { recursive: true });
});
