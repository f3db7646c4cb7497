import { describe, expect, test } from 'vitest';
import type { Warning } from '#import/model.ts';
import { renderEntry } from './render-entry.ts';
import { entryReport, type FileReport, reportJson, reportTable } from './report.ts';
import { briefDraft, documentDraft, newsDraft, record } from './sample-drafts.ts';
import { columnsOf } from './terminal-width.ts';

const report = (draft: Parameters<typeof renderEntry>[0]) => entryReport(draft, renderEntry(draft, record));
const warning: Warning = { message: 'Bảng chưa dựng lại được, hãy xem bản chụp.', rule: 'table-not-rebuilt', line: 12 };

const files: FileReport[] = [
	{
		file: 'ban-chup/tin.txt',
		status: 'written',
		encoding: { name: 'vni', certainty: 'likely' },
		entries: [
			report({ ...newsDraft, summary: { value: 'Trạm y tế tiêm.', certainty: 'likely', from: 'dòng 2' } }),
			...Array.from({ length: 5 }, () => report(briefDraft)),
		],
		warnings: [warning],
	},
	{ file: 'hỏng.pdf', status: 'refused', reason: 'Tệp PDF hỏng, hãy lấy lại bản khác.', entries: [], warnings: [] },
	{ file: 'kế hoạch.docx', status: 'written', entries: [report(documentDraft)], warnings: [] },
];

test('tells of each file what became of it, what was found, and what to look at', () => {
	expect(
		reportTable(files),
	).toBe(`Tệp và các mục                                                    Chắc  Có lẽ  Đoán  Thiếu  Cảnh báo
────────────────────────────────────────────────────────────────────────────────────────────────────
ban-chup/tin.txt                                                                                   1
  đã ghi, bảng mã vni (chưa chắc, hãy xem lại dấu)
  → tin-tuc/2025/lai-chau-tiem-vac-xin-soi-cho-tre-duoi-nam-tuo…     6      1     1      0         0
    «Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi»
    Cần xem: Chủ đề chính; Quyền sử dụng
  → diem-tin/…: 5 tin dẫn                                           10      0     0     25         0
    Cần xem: Tóm tắt; Ngày đăng; Phạm vi; Chủ đề chính; Nguồn; Quyền sử dụng
    Cảnh báo: dòng 12: Bảng chưa dựng lại được, hãy xem bản chụp.
hỏng.pdf
  không nhận: Tệp PDF hỏng, hãy lấy lại bản khác.
kế hoạch.docx
  đã ghi
  → van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md                 16      0     1      0         0
    «Kế hoạch phòng chống dịch bệnh mùa đông»
    Cần xem: Chủ đề chính
────────────────────────────────────────────────────────────────────────────────────────────────────
3 tệp: 2 đã ghi, 1 không nhận
Mục: 1 tin, 1 văn bản, 5 tin dẫn, trong đó 7 bản nháp
Cảnh báo: 1 (đủ từng câu trong báo cáo --json)`);
});

test('says how many warnings it leaves out', () => {
	const [last] = files.slice(-1) as [FileReport];
	expect(reportTable([{ ...last, warnings: Array.from({ length: 5 }, () => warning) }])).toContain('và 2 cảnh báo nữa');
});

describe('no line is wider than 100 columns, whatever the names', () => {
	test.each([
		`${'漢字'.repeat(60)}.txt`,
		`${'👩‍⚕️'.repeat(90)}.txt`,
		'a'.repeat(100_000),
		'e\u0302\u0301'.repeat(200),
		`\u001B[2J\u202E${'x'.repeat(120)}`,
	])('%j', (file) => {
		const [first] = files as [FileReport];
		const entries = first.entries.map((entry) => ({ ...entry, title: file, path: file, todos: [`${file}: xem`] }));
		const table = reportTable([{ ...first, file, reason: file, entries }]);
		for (const line of table.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
		expect(table).toContain('…');
		expect(table).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
	});
});

test('for machines: the files as they are, and the sums', () => {
	const { files: same, totals } = reportJson(files);
	expect(same).toBe(files);
	expect(totals).toEqual({
		files: 3,
		byStatus: { written: 2, refused: 1 },
		entries: { 'tin-tuc': 1, 'van-ban': 1, 'diem-tin': 5 },
		drafts: 7,
		fields: { certain: 32, likely: 1, guess: 2, missing: 25 },
		warnings: 1,
	});
});
