import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '#domain/document-number.ts';
import { formatKey, identityOf, isPartial, mayBeSame, needsPlace, parseKey, unknown } from './identity.ts';

const keyOf = (number: string, facts = {}) => formatKey(identityOf(parseNumber(number)!, facts));

describe('the key of a document', () => {
	test.each([
		['7095/KH-UBND', { date: '2025-11-11', place: 'lai-chau' }, 'nn/kh/ubnd.lai-chau/2025/7095'],
		['659/QĐ-TTg', { date: '2020-05-20' }, 'nn/qd/ttg/2020/659'],
		['51/2024/QH15', {}, 'nn/luat-nq/qh15/2024/51'],
		['05/2021/UBTVQH15', {}, 'nn/pl-nq/ubtvqh15/2021/5'],
		['55/BHXH-TT', { date: '2025-01-09' }, 'nn/cv/bhxh/2025/55'],
		['66.14/2026/NQ-CP', {}, 'nn/nq/cp/2026/66.14'],
		['09a/KH-UBND', { date: '2024', place: 'lai-chau' }, 'nn/kh/ubnd.lai-chau/2024/9a'],
		['24/2015/TTLT-BYT-BGTVT', {}, 'nn/ttlt/byt-bgtvt/2015/24'],
		['22/2009/TT-BGD&ĐT', {}, 'nn/tt/bgddt/2009/22'],
		['1895/1997/BYT-QĐ', {}, 'nn/qd/byt/1997/1895'],
		['21-LCT/HĐNN8', { date: '1989-07-11' }, 'nn/lct/hdnn8/1989/21'],
		['05/2016/AL', {}, 'nn/al/tandtc/2016/5'],
		['25-CT/TW', { date: '2023-10-25' }, 'dang/ct/tw/XIII/25'],
		['25-CT/TW', { date: '2018-08-08' }, 'dang/ct/tw/XII/25'],
		['39-NQ/TW', { term: 'IX' }, 'dang/nq/tw/IX/39'],
		// The day decides; the term in words may be that of the National Assembly.
		['39-NQ/TW', { date: '2023-07-18', term: 'IX' }, 'dang/nq/tw/XIII/39'],
		['137-KH/TU', { date: '2018-03-20', place: 'lai-chau' }, 'dang/kh/tu.lai-chau/2015-2020/137'],
		['02-CTr/ĐU', { date: '2025-10-23', place: 'ubnd-tinh-lai-chau' }, 'dang/ctr/du.ubnd-tinh-lai-chau/2025-2030/2'],
	])('%s %j → %s', (number, facts, key) => {
		expect(keyOf(number, facts)).toBe(key);
	});

	test.each([
		['2025-03-20', 'nn/qd/ubnd.bac-ninh/2025/40'],
		['2025-08-06', 'nn/qd/ubnd.bac-ninh@2025-07/2025/40'],
		['2026', 'nn/qd/ubnd.bac-ninh@2025-07/2026/40'],
		['2025', 'nn/qd/ubnd.bac-ninh@?/2025/40'],
		[undefined, 'nn/qd/ubnd.bac-ninh@?/?/40'],
	])('of a merged province, on %s: %s', (date, key) => {
		expect(keyOf('40/QĐ-UBND', { date, place: 'bac-ninh' })).toBe(key);
	});

	test.each([
		['12/KH-UBND', {}, 'nn/kh/ubnd.?/?/12', true],
		['659/QĐ-TTg', {}, 'nn/qd/ttg/?/659', true],
		['72-NQ/TW', {}, 'dang/nq/tw/?/72', true],
		['659/QĐ-TTg', { date: '2020' }, 'nn/qd/ttg/2020/659', false],
	])('%s %j leaves open what nothing tells', (number, facts, key, partial) => {
		expect(keyOf(number, facts)).toBe(key);
		expect(isPartial(parseKey(key)!)).toBe(partial);
	});
});

test.each([
	['nn/kh/ubnd.?/2025/12', 'nn/kh/ubnd.lai-chau/2025/12', true],
	['nn/kh/ubnd.lai-chau/?/12', 'nn/kh/ubnd.lai-chau/2025/12', true],
	['nn/qd/ubnd.bac-ninh@?/2025/40', 'nn/qd/ubnd.bac-ninh@2025-07/2025/40', true],
	['nn/qd/ubnd.bac-ninh/2025/40', 'nn/qd/ubnd.bac-ninh@2025-07/2025/40', false],
	['nn/kh/ubnd.lai-chau/2025/12', 'nn/kh/ubnd.nghe-an/2025/12', false],
	['nn/kh/ubnd.?/2025/12', 'nn/kh/syt.lai-chau/2025/12', false],
	['dang/ct/tw/XII/25', 'dang/ct/tw/XIII/25', false],
])('%s and %s may be one document: %s', (a, b, may) => {
	expect(mayBeSame(parseKey(a)!, parseKey(b)!)).toBe(may);
	expect(mayBeSame(parseKey(b)!, parseKey(a)!)).toBe(may);
});

test.each([
	['UBND', true],
	['BYT', false],
	['BXYZ', false],
	['BVBM', true],
	['BCĐ389', true],
	['QH15', false],
	['XYZ', true],
])('%s needs a place: %s', (symbol, needs) => {
	expect(needsPlace(symbol)).toBe(needs);
});

describe('keys', () => {
	const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
	const issuer = fc.oneof(
		slug,
		fc.tuple(slug, fc.oneof(slug, fc.constant(unknown))).map(([body, place]) => `${body}.${place}`),
		fc
			.tuple(slug, slug, fc.constantFrom(unknown, '2025-07'))
			.map(([body, place, since]) => `${body}.${place}@${since}`),
	);
	const identity = fc.record({
		system: fc.constantFrom('nn' as const, 'dang' as const),
		type: slug,
		issuer,
		period: fc.oneof(fc.integer({ min: 1945, max: 2099 }).map(String), fc.constantFrom('XIII', '2015-2020', unknown)),
		ordinal: fc.stringMatching(/^[1-9]\d{0,5}(\.\d{1,3})?[a-d]?$/),
	});

	test('are read back as they were written', () => {
		fc.assert(
			fc.property(identity, (one) => {
				expect(parseKey(formatKey(one))).toEqual(one);
				expect(formatKey(parseKey(formatKey(one))!)).toBe(formatKey(one));
				expect(mayBeSame(one, one)).toBe(true);
			}),
		);
	});

	test.each(['', 'nn/kh/ubnd/2025', 'xx/kh/ubnd/2025/1', 'nn/kh/ubnd/2025/1/2', 'nn//ubnd/2025/1', 'kho/van-ban/2025'])(
		'«%s» is none',
		(key) => {
			expect(parseKey(key)).toBeUndefined();
		},
	);
});
