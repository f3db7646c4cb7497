import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SampleRepository } from '#history/sample-repository.ts';
import { buildInputs, fingerprint } from './fingerprint.ts';

let root: string;

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	write('content/tin-tuc/2025/a.md', 'một');
	write('src/pages/index.astro', '<p>');
	write('package.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('lists what shapes the site and leaves out tests and editor files', () => {
	write('src/domain/text.test.ts', '');
	write('src/e2e/browser.ts', '');
	write('scripts/build.test.ts', '');
	write('scripts/serve.ts', '');
	write('README.md', '');
	for (const junk of ['.a.md.swp', 'a.md~', '#a.md#', '.#a.md', '.DS_Store', '._a.md', 'Thumbs.db', 'tin-tuc/4913']) {
		write(`content/${junk}`, '');
	}
	expect(buildInputs(root)).toEqual(['content/tin-tuc/2025/a.md', 'package.json', 'src/pages/index.astro']);
});

test('is the same for the same inputs', () => {
	expect(fingerprint(root, '2026-01-06')).toBe(fingerprint(root, '2026-01-06'));
});

test.each([
	['content changes', () => write('content/tin-tuc/2025/a.md', 'hai')],
	['a file is renamed', () => renameSync(join(root, 'content/tin-tuc/2025/a.md'), join(root, 'content/b.md'))],
	['a file is added', () => write('public/robots.txt', '')],
	['a file of a dot folder is added', () => write('public/.well-known/security.txt', '')],
	['the way of building changes', () => write('scripts/build.ts', '')],
	['a schema for editors changes', () => write('scripts/schema.ts', '')],
	['a file is removed', () => rmSync(join(root, 'src/pages/index.astro'))],
])('differs when %s', (_, change) => {
	const before = fingerprint(root, '2026-01-06');
	change();
	expect(fingerprint(root, '2026-01-06')).not.toBe(before);
});

test.each([
	['SITE_URL', 'https://vidu.vn/'],
	['BASE_PATH', 'kho-y-te'],
])('differs when %s does', (name, value) => {
	const before = fingerprint(root, '2026-01-06');
	vi.stubEnv(name, value);
	try {
		expect(fingerprint(root, '2026-01-06')).not.toBe(before);
	} finally {
		vi.unstubAllEnvs();
	}
});

test('differs after a commit of content, whose message pages show, and not after another', () => {
	const repository = new SampleRepository(root);
	repository.commit('2026-01-04T00:00:00Z', 'Thêm tin');
	const before = fingerprint(root, '2026-01-06');
	write('README.md', 'Đọc trước');
	repository.commit('2026-01-04T00:00:00Z', 'Thêm lời giới thiệu');
	expect(fingerprint(root, '2026-01-06')).toBe(before);
	write('content/tin-tuc/2025/a.md', 'hai');
	const uncommitted = fingerprint(root, '2026-01-06');
	repository.commit('2026-01-05T00:00:00Z', 'Sửa tin');
	expect(fingerprint(root, '2026-01-06')).not.toBe(uncommitted);
});

test('differs from one day to the next', () => {
	expect(fingerprint(root, '2026-01-06')).not.toBe(fingerprint(root, '2026-01-07'));
});

test('takes the day of Vietnam, which begins at 17:00 UTC', () => {
	vi.useFakeTimers({ now: new Date('2026-01-06T17:30:00Z') });
	try {
		expect(fingerprint(root)).toBe(fingerprint(root, '2026-01-07'));
	} finally {
		vi.useRealTimers();
	}
});
