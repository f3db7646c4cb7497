import { describe, expect, test } from 'vitest';
import { commitNote } from './commit-note.ts';

describe('what an editor wrote', () => {
	test.each([
		['Sửa số ca mắc theo báo cáo tuần 12', 'Sửa số ca mắc theo báo cáo tuần 12'],
		['  Sửa  hai lỗi gõ ', 'Sửa hai lỗi gõ'],
		['Bổ sung nguồn (#12)', 'Bổ sung nguồn'],
		['Bổ sung nguồn (!12)', 'Bổ sung nguồn'],
		['sua loi chinh ta tin Lai Chau', 'sua loi chinh ta tin Lai Chau'],
		['25-CT/TW', '25-CT/TW'],
		['Sửa theo thư của ban.doc@vidu.vn', 'Sửa theo thư của …'],
		['Sửa theo thư <ban.doc@vidu.vn>', 'Sửa theo thư …'],
	])('%j reads %j', (summary, note) => {
		expect(commitNote(summary)).toBe(note);
	});

	test('is the same in both Unicode forms', () => {
		expect(commitNote('Sửa số liệu'.normalize('NFD'))).toBe('Sửa số liệu');
	});
});

describe('what a web editor writes becomes plain Vietnamese', () => {
	test.each([
		['Rename ten-cu.md to content/tin-tuc/2025/ten-moi.md', 'Đổi tên tệp'],
		['Apply suggestions from code review', 'Sửa theo góp ý'],
		['Apply 2 suggestion(s) to 1 file(s)', 'Sửa theo góp ý'],
		['Revert "Sửa số ca mắc"', 'Bỏ lần sửa «Sửa số ca mắc»'],
		['Revert "Update ten-tep.md"', 'Bỏ một lần sửa trước'],
	])('%j reads %j', (summary, note) => {
		expect(commitNote(summary)).toBe(note);
	});
});

describe('what tells a reader nothing is left out', () => {
	test.each([
		'',
		'Update ten-tep.md',
		'Update content/tin-tuc/2025/ten-tep.md',
		'Update ten-tep.md (#4)',
		'Create ten-tep.md',
		'Edit ten-tep.md',
		'Delete ten-tep.md',
		'Update 2 files',
		'Add new file',
		'Upload New File',
		'Add files via upload',
		"Upload files to 'content/tin-tuc'",
		"Update 'content/tin-tuc/2025/ten-tep.md'",
		"Merge branch 'main' of https://vidu.vn/ten-nguoi/kho",
		'Merge branch sua-tin into main',
		'Merge pull request #12 from ten-nguoi/sua-tin',
		"Merge remote-tracking branch 'origin/main'",
		'Initial commit',
		'fixup! Sửa số liệu',
		'Correct the entries after a sentence-by-sentence comparison with the captures',
		'Fix typo',
	])('%j', (summary) => {
		expect(commitNote(summary)).toBeUndefined();
	});
});
