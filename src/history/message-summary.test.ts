import { expect, test } from 'vitest';
import { messageSummary } from './message-summary.ts';

test.each([
	['Sửa số liệu\n\nVì sao: nguồn đã đính chính.', 'Sửa số liệu'],
	['\n  Sửa số liệu\n', 'Sửa số liệu'],
	['', ''],
	['Merge pull request #7 from vidu/tin-moi\n\nThêm tin mở lớp\n', 'Thêm tin mở lớp'],
	["Merge branch 'tin-moi' into 'main'\n\nThêm tin mở lớp\n\nSee merge request vidu/kho!7", 'Thêm tin mở lớp'],
	["Merge branch 'tin-moi' into 'main'\n\nSee merge request vidu/kho!7", "Merge branch 'tin-moi' into 'main'"],
	["Merge branch 'tin-moi'\n\nConflicts:\n\ta.md", "Merge branch 'tin-moi'"],
])('%j is told as %j', (message, summary) => {
	expect(messageSummary(message)).toBe(summary);
});
