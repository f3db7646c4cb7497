import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { news, newsPath } from '#checks/sample.ts';
import { root } from './paths.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sound = news.replace(/\n## [\s\S]*/, '\nTheo Luật số 51/2024/QH15.\n');
const undated = sound
	.replace(/publishedAt: .*/, 'publishedAtMissing: Bản chụp không ghi ngày')
	.replace(/eventOn: .*\n/, '');

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function report(...args: string[]) {
	const command = [`${root}/scripts/check.ts`, '--content', folder, '--report', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: dirname(folder), encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('npm run check -- --report', () => {
	it('tells what is missing in place of the faults, and their number last', () => {
		write(newsPath, sound.replace('tháng ba', '“tháng ba'));
		write('tin-tuc/khong-ngay/thieu-ngay.md', undated);
		const { status, stdout, stderr } = report();
		expect(stdout).toContain('Kho có 2 mục: 1 mục chưa rõ ngày.');
		expect(stdout).toMatch(/Chưa rõ ngày đăng, ngày ban hành +1\/2 +50%/);
		expect(stdout).toMatch(/\ntin-tuc\/khong-ngay +1 +1 /);
		expect(stdout).toMatch(/\n2 mục +Luật 51\/2024\/QH15, Quốc hội, năm 2024\n/);
		expect(stdout).not.toContain('cảnh báo:');
		expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^0 lỗi, \d+ cảnh báo trong 2 tệp\.$/);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});

	it('covers what can be read when something has errors, names it, and leaves with 1', () => {
		write(newsPath, sound);
		write('tin-tuc/2025/hong.md', sound.replace('lai-chau', 'lai-chua'));
		write('tin-tuc/2025/nhap.md', '---\ntitle: Chưa xong\ndraft: true\n---\n');
		const { status, stdout } = report();
		expect(stdout).toContain('Kho có 1 mục');
		expect(stdout).toContain('Không tính: 1 bản nháp; 1 tệp còn lỗi (tin-tuc/2025/hong.md).');
		expect(status).toBe(1);
	});

	it('gives the same to machines, each entry by its file', () => {
		write(newsPath, sound);
		write('tin-tuc/khong-ngay/thieu-ngay.md', undated);
		const { status, stdout } = report('--format', 'json');
		const found = JSON.parse(stdout);
		expect(found).toMatchObject({ entries: 2, drafts: 0, scheduled: 0, unread: [], errors: 0 });
		expect(found.measures[0]).toMatchObject({
			id: 'chua-ro-ngay',
			count: 1,
			of: 2,
			entries: [
				{
					file: 'tin-tuc/khong-ngay/thieu-ngay.md',
					url: '/tin-tuc/khong-ngay/thieu-ngay/',
					note: 'Bản chụp không ghi ngày',
				},
			],
		});
		expect(found.months).toMatchObject([{ month: '2026-01', entries: 2, incomplete: 1 }]);
		expect(found.wanted).toMatchObject([{ name: 'Luật 51/2024/QH15', entries: 2 }]);
		expect(status).toBe(0);
	});

	it('is no list of faults for GitHub or GitLab', () => {
		expect(report('--format', 'github')).toMatchObject({ status: 2, stdout: '' });
	});

	it('says in one line that it cannot read the folder', () => {
		rmSync(folder, { recursive: true });
		const { status, stderr } = report();
		mkdirSync(folder);
		expect(stderr.trim().split('\n')).toEqual([`Không đọc được thư mục ${folder} (không có).`]);
		expect(status).toBe(1);
	});
});
