import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command with an npm that answers `signatures` and `advisories`. */
function run(answers: { signatures: string; advisories: string }, ...args: string[]) {
	const npm = join(folder, 'npm');
	const lines = `#!/bin/sh\nif [ "$2" = signatures ]; then echo '${answers.signatures}'; else echo '${answers.advisories}'; fi\n`;
	writeFileSync(npm, lines);
	chmodSync(npm, 0o755);
	return spawnSync(process.execPath, [join(root, 'scripts/audit.ts'), ...args], {
		encoding: 'utf8',
		env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` },
	});
}

const good = { signatures: '{"invalid":[],"missing":[]}', advisories: '{"vulnerabilities":{}}' };

// The lockfile may lack hashes of packages for other systems, which is then all that is left open.
test('says of each question what came of it', () => {
	const { status, stdout } = run(good);
	expect(stdout).toMatch(/^✓ Tệp khóa:\n/);
	expect(stdout).toContain('✓ Chữ ký:\n    mọi gói có chữ ký đúng của kho gói');
	expect(stdout).toContain('✓ Lỗ hổng:\n    không có lỗ hổng nào được biết');
	expect(status).toBe(stdout.includes('? Gói của hệ máy khác') ? 3 : 0);
});

test('a hole ends it with 1', () => {
	const advisories = '{"vulnerabilities":{"a":{"severity":"critical","range":"<2","fixAvailable":false}}}';
	const { status, stdout } = run({ ...good, advisories });
	expect(status).toBe(1);
	expect(stdout).toContain('✗ Lỗ hổng:\n    a <2: lỗ hổng mức rất nặng; chưa có bản vá');
});

test('a registry that answers nothing is told, and is no good news', () => {
	const { status, stdout } = run({ signatures: '', advisories: '{"message":"405 Method Not Allowed"}' });
	expect(status).toBe(3);
	expect(stdout).toMatch(/\? Chữ ký:\n {4}không hỏi được/);
	expect(stdout).toContain('405 Method Not Allowed');
	expect(stdout).toContain('Chưa kết luận được');
});

test('an argument it does not know is refused', () => {
	expect(run(good, '--fix').status).toBe(2);
});
