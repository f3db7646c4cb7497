import { expect, test } from 'vitest';
import { findCitations } from '#domain/citations/find-citations.ts';
import { problemOf } from './malformed-numbers.ts';

test.each([
	['137_KH/TU', 'giữa số và tên loại là dấu gạch nối'],
	['09a_KH/TU', 'giữa số và tên loại là dấu gạch nối'],
	['05/NQ_HĐND', 'giữa tên loại và cơ quan là dấu gạch nối'],
	['137_QĐ-UBND', 'giữa số và tên loại là dấu /'],
	['137-KH_TU', 'giữa tên loại và cơ quan của Đảng là dấu /'],
	['72 -NQ/TW', 'không có dấu cách quanh dấu -'],
	['72- NQ/TW', 'không có dấu cách quanh dấu -'],
	['72 – NQ/TW', 'không có dấu cách quanh dấu -'],
	['72-NQ /TW', 'không có dấu cách quanh dấu /'],
	['72 - NQ / TW', 'không có dấu cách quanh dấu - và dấu /'],
	['3377 /QĐ-BYT', 'không có dấu cách quanh dấu /'],
	['3377/QĐ -BYT', 'không có dấu cách quanh dấu -'],
	['3377/QĐ-BYT', undefined],
])('%s: %s', (text, problem) => {
	expect(findCitations(`văn bản số ${text}`).map(problemOf)).toEqual([problem]);
});
