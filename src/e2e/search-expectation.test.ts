import { expect, test } from 'vitest';
import { type Expected, faultsOf, type Seen } from './search-expectation.ts';

const row = (name: string, whole = true) => ({ name, whole, marks: [`Dấu ${name}`], section: `#${name}` });
const seen: Seen = {
	status: '2 kết quả',
	notices: [
		'Đang hiển thị kết quả cho “bệnh viện (a)”, vì không có mục nào chứa “viejn”, “(x”. Tìm đúng “bệnh viejn (x”',
		'Bắc Giang nay thuộc tỉnh Bắc Ninh (từ 01/7/2025).',
		'Không có mục nào chứa nguyên cụm, nên đã bỏ dấu ngoặc kép.',
	],
	results: [row('a'), row('b'), row('c', false)],
};
const notices = {
	repaired: 'bệnh viện (a)',
	unknown: ['viejn', '(x'],
	province: ['Bắc Giang', 'Bắc Ninh'],
	unquoted: true,
} as const;

test.each<[Expected, Expected]>([
	[{ first: 'a' }, { first: 'b' }],
	[{ first: ['b', 'a'] }, { first: ['b', 'c'] }],
	[{ top: ['b', 'a'] }, { top: ['a', 'c'] }],
	[{ only: ['b', 'a'] }, { only: ['a', 'b', 'c'] }],
	[{ before: ['a', 'c'] }, { before: ['c', 'a'] }],
	[{ before: ['a', 'z'] }, { before: ['z', 'a'] }],
	[{ marked: 'dấu a' }, { marked: 'dấu b' }],
	[{ section: '#a' }, { section: '#b' }],
	[{}, { found: 'nothing' }],
	[{}, { found: 'part' }],
	[{}, { repaired: 'bệnh viện' }],
	[{}, { unknown: ['bệnh'] }],
	[{}, { province: ['Bắc Giang', 'Bắc Kạn'] }],
])('%j is met where %j is not', (right, wrong) => {
	expect(faultsOf({ ...notices, ...right }, seen)).toEqual([]);
	expect(faultsOf({ ...notices, ...wrong }, seen)).toHaveLength(1);
});

test('what is said without being expected is a fault', () => {
	expect(faultsOf({}, seen)).toHaveLength(3);
	expect(faultsOf({}, { ...seen, notices: [] })).toEqual([]);
	expect(faultsOf(notices, { ...seen, notices: [] })).toHaveLength(5);
});

test('no result is a fault unless it is expected', () => {
	const nothing = { status: 'Không tìm thấy', notices: [], results: [] };
	expect(faultsOf({}, nothing)).toHaveLength(1);
	expect(faultsOf({ found: 'nothing' }, nothing)).toEqual([]);
	expect(faultsOf({ found: 'part' }, nothing)).toHaveLength(1);
	expect(faultsOf({ found: 'part' }, { ...nothing, results: [row('a', false)] })).toEqual([]);
});
