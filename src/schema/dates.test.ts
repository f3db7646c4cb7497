import { describe, expect, test } from 'vitest';
import { archiveDate, exactDay, missing } from './dates.ts';

describe('a date of the archive', () => {
	test.each([
		['2025-03-17', { on: '2025-03-17' }],
		['2025-03-17T08:34', { on: '2025-03-17T08:34' }],
		['2025-03', { on: '2025-03' }],
		['2018', { on: '2018' }],
		[2018, { on: '2018' }],
		['2024-02-29', { on: '2024-02-29' }],
		[
			{ on: 2018, inferred: 'giữa nhiệm kỳ' },
			{ on: '2018', inferred: 'giữa nhiệm kỳ' },
		],
		[
			{ on: '2025-03-17', part: 'afternoon' },
			{ on: '2025-03-17', part: 'afternoon' },
		],
	])('%j is accepted', (written, date) => {
		expect(archiveDate.parse(written)).toEqual(date);
	});

	test.each([
		'17/03/2025',
		'2025-3-17',
		'2025-02-29',
		'2025-02-30',
		'2025-13',
		'2025-00',
		'2025-03-32',
		'2025-03-17 08:34',
		'2025-03-17T8:34',
		'2025-03-17T25:00',
		'2025-03-17T08:60',
		'2025-03-17T08:34:00',
		'2025-03-17T08:34Z',
		'2025-03-17T08:34+07:00',
		'25',
		'20250317',
		' 2025',
		'',
		20250317,
		2018.5,
		null,
		true,
		[],
		{ inferred: 'lý do' },
		{ on: '17/03/2025' },
	])('%j is refused, with the forms that exist', (written) => {
		expect(archiveDate.safeParse(written).error?.issues[0]?.message).toContain('2025-03-17T08:34');
	});

	test.each([{ inferred: '' }, { part: 'night' }, { note: 'x' }])('%j beside a date is refused', (more) => {
		expect(archiveDate.safeParse({ on: '2025', ...more }).success).toBe(false);
	});

	test('an hour that no clock shows is refused: it would be shown as the next day', () => {
		expect(archiveDate.safeParse('2025-03-17T24:00').success).toBe(false);
	});
});

describe('a full day', () => {
	test.each(['2025-03', 2025, '2025-02-30', '17/03/2025', '2025-03-17T08:34'])('%j is refused', (written) => {
		expect(exactDay.safeParse(written).success).toBe(false);
	});

	test('2025-03-17 is accepted', () => {
		expect(exactDay.parse('2025-03-17')).toBe('2025-03-17');
	});
});

describe('the reason for an empty value', () => {
	test.each([
		['mất trang đầu', { reason: 'mất trang đầu' }],
		[
			{ reason: 'mất', notBefore: '2025-11-11' },
			{ reason: 'mất', notBefore: '2025-11-11' },
		],
	])('%j is accepted', (written, expected) => {
		expect(missing.parse(written)).toEqual(expected);
	});

	test.each([
		'',
		{},
		{ reason: '' },
		{ notBefore: '2025-11-11' },
		{ reason: 'mất', notBefore: '2025-11' },
		{ reason: 'mất', since: '2025' },
	])('%j is refused', (written) => {
		expect(missing.safeParse(written).success).toBe(false);
	});

	test.each(['   ', { reason: ' ' }])('blanks are no reason: %j', (written) => {
		expect(missing.safeParse(written).success).toBe(false);
		expect(archiveDate.safeParse({ on: '2025', inferred: ' ' }).success).toBe(false);
	});
});
