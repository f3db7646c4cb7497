import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { document, documentPath, news } from '#checks/sample-files.ts';
import { formerAddresses } from './former-addresses.ts';

let work: string;
let content: string;
let folder: string;
const put = (place: string, path: string, text: string) => {
	mkdirSync(dirname(join(place, path)), { recursive: true });
	writeFileSync(join(place, path), text);
};
const write = (path: string, text: string) => put(content, path, text);
const former = (text: string, ...lines: string[]) => text.replace('---\n', `---\n${lines.join('\n')}\n`);

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'moved-'));
	content = join(work, 'content');
	folder = join(work, 'dist');
	for (const place of [content, folder]) mkdirSync(place);
});
afterEach(() => rmSync(work, { recursive: true }));

test('tells where the former addresses of entries lead to, also those of an entry that was withdrawn', () => {
	write('tin-tuc/2025/ten-moi.md', former(news, 'movedFrom: [tin-tuc/2025/ten-cu]'));
	write(documentPath, former(document, 'movedFrom: [van-ban/cong-van/ten-cu]'));
	write(
		'tin-tuc/2025/da-go.md',
		former(
			news,
			'movedFrom: [tin-tuc/2025/cu-cua-tin-go]',
			'withdrawn: { reason: Nguồn đã gỡ, on: 2025-05-04, replacedBy: tin-tuc/2025/khong-doi }',
		),
	);
	write('tin-tuc/2025/khong-doi.md', news);
	const { moved } = formerAddresses(folder, content);
	expect(moved).toEqual(
		expect.arrayContaining([
			{ from: '/tin-tuc/2025/ten-cu/', to: '/tin-tuc/2025/ten-moi/' },
			{ from: '/van-ban/cong-van/ten-cu/', to: '/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/' },
			{ from: '/tin-tuc/2025/cu-cua-tin-go/', to: '/tin-tuc/2025/da-go/' },
		]),
	);
});

test('leaves out what nobody sees', () => {
	write('tin-tuc/2025/nhap.md', former(news, 'draft: true', 'movedFrom: [tin-tuc/2025/cu-cua-nhap]'));
	expect(JSON.stringify(formerAddresses(folder, content))).not.toContain('cu-cua-nhap');
});

test('lets pages and files stand that have come back', () => {
	const records = {
		moved: [
			{ from: '/so/1-kh-syt/', to: '/so/2-kh-syt/' },
			{ from: '/so/3-kh-syt/', to: '/so/2-kh-syt/' },
			{ from: '/tep/2025/a.pdf', to: '/tep/2025/b.pdf' },
			{ from: '/tep/2025/c.pdf', to: '/tep/2025/b.pdf' },
		],
		gone: ['/tep/2025/d.pdf', '/tep/2025/e.pdf', '/tin-tuc/2018/da-xoa/'].map((path) => ({
			path,
			on: '2026-03-05',
			reason: 'Có thông tin riêng',
		})),
	};
	put(folder, 'so/1-kh-syt/index.html', '<meta http-equiv="refresh" content="0; url=/so/2-kh-syt/">');
	put(folder, 'so/3-kh-syt/index.html', '<h1>Số 3/KH-SYT</h1>');
	put(folder, 'tep/2025/c.pdf', '%PDF');
	put(folder, 'tep/2025/e.pdf', '%PDF');
	const { moved, gone } = formerAddresses(folder, content, records);
	const froms = moved.map(({ from }) => from).filter((from) => !from.startsWith('/chu-de/'));
	expect(froms).toEqual(['/so/1-kh-syt/', '/tep/2025/a.pdf']);
	expect(gone).toEqual(['/tep/2025/d.pdf']);
});
