import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { article } from '#import/sample-captures.ts';
import { importJob } from './import-job.ts';
import type { ImportJob, Part } from './messages.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-job-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function told(name: string, content: string | Uint8Array, more: Partial<ImportJob> = {}) {
	const path = join(folder, name);
	writeFileSync(path, content);
	const parts: Part[] = [];
	const next = await importJob(
		{ path, name: `t/${name}`, start: 0, context: { today: '2025-11-22' }, ...more },
		{ begin: async () => true, part: async (part) => void parts.push(part) },
	);
	return { parts, next };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('an exclamation mark in the name of a file is no place in a zip', async () => {
	const { parts } = await told('Khẩn!.html', `<html><body>${article()}</body></html>`, {
		originals: join(folder, 'goc'),
	});
	expect(parts).toMatchObject([{ name: 't/Khẩn!.html', original: { path: expect.stringMatching(/\.html\.txt$/) } }]);
});

test('of a zip one capture alone, and the place of the next', async () => {
	const zip = zipSync({
		'a.txt': bytes(article()),
		'../b.txt': bytes('x'),
		'c.txt': bytes(article()),
		'd_files/e.txt': bytes('x'),
	});
	expect(await told('t.zip', zip, { start: 1, only: true })).toMatchObject({
		parts: [{ name: 't/t.zip!../b.txt', place: 1, status: 'refused' }],
		next: 2,
	});
	const last = await told('t.zip', zip, { start: 2, only: true });
	expect(last.parts).toMatchObject([{ name: 't/t.zip!c.txt', place: 2, status: 'read' }]);
	expect(last.next).toBeUndefined();
});
