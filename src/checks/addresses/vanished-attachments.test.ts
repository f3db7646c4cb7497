import { describe, expect, test } from 'vitest';
import { check, soundFiles } from '../sample.ts';
import { recordsPath } from './address-index.ts';
import { sampleHistory } from './sample-history.ts';
import { life, vanished } from './sample-vanished.ts';

describe('an attachment', () => {
	const publicHistory = sampleHistory(
		life('tep/2025/cu.pdf', 'a', { path: 'tep/2025/moi.pdf', on: '2026-01-10' }),
		{ ...life('tep/2025/mat.pdf', 'b'), removed: { on: '2026-01-12', summary: 'Dọn tệp' } },
		life('tep/2025/con.pdf', 'c', { text: 'd', on: '2026-01-12' }),
	);
	const publicFiles = new Set(['anh/tiem.jpg', 'tep/2025/moi.pdf', 'tep/2025/con.pdf']);

	test('that was renamed or deleted is told; one with new bytes is not', () => {
		const faults = vanished(soundFiles, [], { publicHistory, publicFiles });
		expect(faults.map(({ message }) => message)).toEqual([
			'tệp đã công bố «/tep/2025/cu.pdf» không còn: public/tep/2025/cu.pdf đã đổi tên (ngày 10/01/2026, lần sửa «Sửa lại»)',
			'tệp đã công bố «/tep/2025/mat.pdf» không còn: public/tep/2025/mat.pdf đã bị xóa (ngày 12/01/2026, lần sửa «Dọn tệp»)',
		]);
		expect(faults[0]?.hint).toContain('{ "from": "/tep/2025/cu.pdf", "to": "/tep/2025/moi.pdf" }');
		expect(faults[1]?.hint).toContain('"path": "/tep/2025/mat.pdf"');
	});

	test('is in order once the records speak of it', () => {
		const records = `{ "moved": [{ "from": "/tep/2025/cu.pdf", "to": "/tep/2025/moi.pdf" }],
			"gone": [{ "path": "/tep/2025/mat.pdf", "on": "2026-01-12", "reason": "Có thông tin cá nhân" }] }`;
		expect(check({ ...soundFiles, [recordsPath]: records }, { publicHistory, publicFiles })).toEqual([]);
	});
});

test('an attachment of any name is told in a line that can be pasted; hidden files are no attachments', () => {
	const path = 'tep/2025/Kế "hoạch" \\.pdf';
	const publicHistory = sampleHistory(
		{ ...life(path, 'a'), removed: { on: '2026-01-10' } },
		{ ...life('tep/.gitkeep', 'b'), removed: { on: '2026-01-10' } },
		{ ...life('tep/.luu/2025/a.pdf', 'c'), removed: { on: '2026-01-10' } },
	);
	const faults = vanished(soundFiles, [], { publicHistory });
	expect(faults).toHaveLength(1);
	expect(JSON.parse(/\{.*\}/.exec(faults[0]!.hint!)![0])).toMatchObject({ path: `/${path}` });
});
