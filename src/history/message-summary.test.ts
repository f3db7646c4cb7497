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
	['\u001b[31mĐỏ\u001b[0m\u0007 và\u0085\ufffe đen', '[31mĐỏ[0m và đen'],
	['Sửa \u202egnort\u202c\u2066', 'Sửa gnort'],
	['\u202e\n\u200b\nSửa số liệu', 'Sửa số liệu'],
	['Sửa\u2028số', 'Sửa'],
	['Sửa 👨‍👩‍👧', 'Sửa 👨‍👩‍👧'],
	['ạ'.repeat(10_000), `${'ạ'.repeat(299)}…`],
	[`${'ạ'.repeat(298)}😀😀`, `${'ạ'.repeat(298)}…`],
])('%j is told as %j', (message, summary) => {
	expect(messageSummary(message)).toBe(summary);
});
