import { expect, test } from 'vitest';
import { queryOf } from './query.ts';

test.each([
	['7095/KH-UBND', ['7095', 'kh', 'ubnd'], ['7095']],
	['08/8/2018', ['8 8 2018'], []],
	['25.10.2017', ['25 10 2017'], []],
	['25/10/20', ['25 10 20'], []],
	['15/2023/QH15', ['15', '2023', 'qh'], ['15', '2023', '15']],
	['Nghị quyết số 21-NQ/TW ngày 25/10/2017', ['25 10 2017', 'nghi', 'quyet', '21', 'nq', 'tw'], ['21']],
	['SỐ: 21', ['21'], ['21']],
	['so 21', ['21'], ['21']],
	['659 ngày', ['659'], ['659']],
	// Alone they are words as others are; a name keeps its own.
	['số', ['so'], []],
	['ngày', ['ngay'], []],
	['Cục Dân số', ['cuc', 'dan', 'so'], []],
	['Sở 21', ['so', '21'], ['21']],
	['Ngày Thầy thuốc', ['ngay', 'thay', 'thuoc'], []],
])('«%s» asks for %j', (typed, terms, digits) => {
	expect(queryOf(typed)).toEqual({ terms, digits });
	expect(queryOf(typed.normalize('NFD'))).toEqual({ terms, digits });
});
