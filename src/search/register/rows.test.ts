import { describe, expect, test } from 'vitest';
import { rowsOf } from './rows.ts';
import { numbersOf, sampleRegister } from './sample-register.ts';

const register = sampleRegister();

test('a row knows its addresses, its short issuer and how sure its date is', () => {
	const [unknown, plan] = rowsOf(register);
	expect(unknown).toMatchObject({
		number: '',
		serial: '',
		date: '',
		dateText: 'Chưa rõ ngày, không sớm hơn 12/11/2025',
		dateUnsure: true,
	});
	expect(plan).toMatchObject({
		url: '/van-ban/ke-hoach/7095-kh-ubnd/',
		serial: '7095',
		date: '2025-11-11',
		dateText: '11/11/2025',
		dateUnsure: false,
		issuer: { name: 'UBND tỉnh Lai Châu', url: '/co-quan/ubnd-lai-chau/' },
		type: { name: 'Kế hoạch', url: '/van-ban/ke-hoach/' },
	});
});

test('a row is found by both names of its issuer', () => {
	const documents = [['a', 0, 0, '', 'Kế hoạch', '', 'Chưa rõ ngày', 0]] as const;
	const issuers = [['ubnd', 'Ủy ban nhân dân', 'UBND']] as const;
	expect(rowsOf({ ...register, issuers, documents })[0]?.words).toMatch(/ uy ban nhan dan ubnd /);
});

test.each([
	['2018-08-08', / 8 8 2018$/],
	['2018-08', / 8 2018$/],
	['2018', / 2018$/],
	['', /[^ ]$/],
])('the date %s is among the words by which a row is found', (date, words) => {
	const documents = [['a', 0, 0, '', 'Kế hoạch', date, '', 0]] as const;
	expect(rowsOf({ ...register, documents })[0]?.words).toMatch(words);
});

test('an inferred date is unsure', () => {
	const documents = [['a', 0, 0, '1/KH', 'Kế hoạch', '2018', 'khoảng năm 2018', 1]] as const;
	expect(rowsOf({ ...register, documents })[0]?.dateUnsure).toBe(true);
});

describe('within the scope of a page', () => {
	test.each([
		[{}, register.documents.length],
		[{ type: 'quyet-dinh' }, 2],
		[{ period: '2023' }, 2],
		[{ period: '2020-05' }, 1],
		[{ period: '2025-09' }, 1],
		[{ period: 'khong-ngay' }, 1],
		[{ type: 'quyet-dinh', period: '2020' }, 1],
		[{ type: 'thong-tu' }, 0],
	])('%j there are %i rows', (scope, count) => {
		expect(rowsOf(register, scope)).toHaveLength(count);
	});

	test('the order of the register stays', () => {
		expect(numbersOf(rowsOf(register, { type: 'ke-hoach' }))).toEqual(['–', '7095/KH-UBND']);
	});
});

test.each([[{}], [{ types: [], issuers: [], documents: [['a', 0, 0, '', '', '', '']] }]])(
	'what is not a register is refused: %j',
	(answer) => {
		expect(() => rowsOf(answer as never)).toThrow();
	},
);
