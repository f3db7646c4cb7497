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

test('tells of each file what became of it, what was found, and what to look at; what was refused comes last', () => {
	expect(reportTable(files)).toBe(`── Đã ghi: 2 tệp ${'─'.repeat(83)}
Tệp và các mục                                        Số trường:  Chắc  Có lẽ  Đoán  Thiếu  Cảnh báo
ban-chup/tin.txt
  Đọc theo bảng mã vni, chưa chắc: nếu sai dấu thì xóa các mục này rồi nhập lại với --encoding.
  Cảnh báo: dòng 12: Bảng chưa dựng lại được, hãy xem bản chụp.
  «Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi»                  6      1     1      0         0
    → tin-tuc/2025/lai-chau-tiem-vac-xin-soi-cho-tre-duoi-nam-tuoi.md
    Cần xem: Chủ đề chính; Quyền sử dụng
  5 tin dẫn                                                         10      0     0     25         0
    → diem-tin/…
kế hoạch.docx
  «Kế hoạch phòng chống dịch bệnh mùa đông»                         16      0     1      0         0
    → van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md
    Cần xem: Chủ đề chính

── Chưa nhập được: 1 tệp ${'─'.repeat(75)}
hỏng.pdf
  Tệp PDF hỏng, hãy lấy lại bản khác.

── Tổng cộng ${'─'.repeat(87)}
3 tệp: 2 đã ghi, 1 chưa nhập được
Mục: 1 tin, 1 văn bản, 5 tin dẫn; 7 mục còn là bản nháp
Cảnh báo: 1
Mọi tin dẫn đều cần xem: Tóm tắt; Ngày đăng; Phạm vi; Chủ đề chính; Nguồn; Quyền sử dụng`);
});

const [withBriefs, refused, document] = files as [FileReport, FileReport, FileReport];

test('says once what every entry of a kind needs, and with each only what it needs besides', () => {
	const odd = { ...document, entries: [report({ ...documentDraft, number: { missing: 'để trống' } })] };
	const table = reportTable([document, document, document, odd]);
	expect(table.match(/Cần xem:.*/g)).toEqual(['Cần xem: Số, ký hiệu']);
	expect(table).toMatch(/\nMọi văn bản đều cần xem: Chủ đề chính$/);
});

test('a reason stands to its end, once for all files that share it', () => {
	const reason = `Tệp PDF không có chữ nào đọc được; ${'nếu đây là tệp quét chưa có lớp chữ, '.repeat(4)}hãy nhận dạng.`;
	const table = reportTable(['a.pdf', 'b.pdf'].map((file) => ({ ...refused, file, reason })));
	expect(table).toMatch(/\na\.pdf\nb\.pdf\n {2}Tệp PDF/);
	expect(table.replace(/\s+/g, ' ').split(reason)).toHaveLength(2);
	expect(table).not.toContain('Số trường');
});

test('what was there before is said in one sentence', () => {
	const table = reportTable([{ ...refused, status: 'skipped', reason: 'đã nhập: content/tin-tuc/2025/a.md' }]);
	expect(table.match(/đã nhập/g)).toHaveLength(1);
	expect(table).toContain('\nhỏng.pdf\n  đã nhập: content/tin-tuc/2025/a.md\n');
});

test('a file held back shows how it differs in place of its reason', () => {
	const table = reportTable([{ ...refused, status: 'same-item', reason: 'đã có' }], {
		comparison: () => ['    Cấp: provincial | commune'],
	});
	expect(table).toContain('\nhỏng.pdf\n    Cấp: provincial | commune\n');
	expect(table).not.toContain('đã có\n');
});

test('says one warning once with all its places, and how many warnings it leaves out', () => {
	const same = [5, 2, 2, 7].map((line) => ({ ...warning, line }));
	expect(reportTable([{ ...document, warnings: same }]).match(/Cảnh báo: .*/g)).toEqual([
		'Cảnh báo: dòng 5, 2, 7: Bảng chưa dựng lại được, hãy xem bản chụp.',
		'Cảnh báo: 4',
	]);
	const lines = Array.from({ length: 10 }, (_, index) => ({ ...warning, line: index + 1 }));
	expect(reportTable([{ ...document, warnings: lines }])).toContain('dòng 1, 2, 3, 4, 5, 6, 7, 8 và 2 dòng nữa: Bảng');
	const onPages = [{ message: 'Chữ mờ.', rule: 'x', page: 3 }];
	expect(reportTable([{ ...document, warnings: onPages }])).toContain('trang 3: Chữ mờ.');
	const many = Array.from({ length: 12 }, (_, index) => ({ ...warning, message: `Chữ ${index}.` }));
	expect(reportTable([{ ...document, warnings: many }])).toContain('và 2 cảnh báo nữa, ghi đủ trong báo cáo');
});

describe('no line is wider than the terminal or 100 columns, whatever the names', () => {
	test.each([
		['wide letters', `${'漢字'.repeat(60)}.txt`],
		['pictographs', `${'👩‍⚕️'.repeat(90)}.txt`],
		['a very long word', 'a'.repeat(100_000)],
		['loose marks', 'e\u0302\u0301'.repeat(500)],
		['what would steer the terminal', `\u001B[2J\u202E${'x'.repeat(500)}`],
	])('%s', (_, file) => {
		const entries = withBriefs.entries.map((entry) => ({ ...entry, title: file, path: file, todos: [`${file}: xem`] }));
		const warnings = [{ ...warning, message: file }];
		const written = { ...withBriefs, file, entries, warnings };
		const table = reportTable([written, { ...refused, file, reason: file }]);
		for (const line of table.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
		const narrow = reportTable([written, ...files], { width: 80 });
		for (const line of narrow.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
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
