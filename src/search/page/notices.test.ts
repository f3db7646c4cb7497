import { describe, expect, test } from 'vitest';
import type { Answer } from '../engine/request.ts';
import { type Notice, noticesOf, offersOf } from './notices.ts';
import { sampleAnswer, sampleSnapshot as snapshot } from './sample-snapshot.ts';
import type { SearchState } from './state.ts';

const provinces = { isCity: (id: string) => id === 'da-nang', isHeld: (id: string) => id !== 'hai-phong' };
const state: SearchState = { query: 'bẹnh vienj', filters: { nam: '2025' } };
const textOf = (notice: Notice | undefined) =>
	notice?.map((part) => (typeof part === 'string' ? part : part.label)).join('');
const linksOf = (notice: Notice | undefined) => notice?.flatMap((part) => (typeof part === 'string' ? [] : [part.to]));
const noticesFor = (answer: Partial<Answer>, asked: SearchState = state) =>
	noticesOf(snapshot({ state: asked, answer: sampleAnswer(answer) }), provinces);

describe('a repaired spelling', () => {
	test('always says so, with a way back to what was typed', () => {
		const [notice] = noticesFor({ hits: [1], full: 1, repaired: 'bệnh viện', unknown: ['vienj'] });
		expect(textOf(notice)).toBe(
			'Đang hiển thị kết quả cho “bệnh viện”, vì không có mục nào chứa “vienj”. Tìm đúng “bẹnh vienj”',
		);
		expect(linksOf(notice)).toEqual([{ ...state, literal: true }]);
	});

	test('declined can be had again', () => {
		const [notice] = noticesFor({ unknown: ['vienj'] }, { ...state, literal: true });
		expect(textOf(notice)).toBe(
			'Đang tìm đúng “bẹnh vienj”, không sửa chính tả; không có mục nào chứa “vienj”. Cho phép sửa chính tả',
		);
		expect(linksOf(notice)).toEqual([state]);
	});
});

test('quoted words that stand nowhere are said to have been searched one by one', () => {
	expect(textOf(noticesFor({ unquoted: true, hits: [1], full: 1 })[0])).toMatch(/ngoặc kép/);
	expect(noticesFor({ hits: [1], full: 1 })).toEqual([]);
});

test('the simple search of an old browser says what it lacks', () => {
	expect(textOf(noticesFor({ limited: true, hits: [1], full: 1 })[0])).toMatch(/không lọc theo ngày/);
});

test('numbers like the one asked for are offered where results hold it only in part', () => {
	const numbers = [{ number: '7095/KH-UBND', url: '/so/7095-kh-ubnd/' }];
	const of = (hits: number[], full: number) =>
		noticesOf(snapshot({ answer: sampleAnswer({ hits, full }), offers: { numbers } }), provinces).map(textOf);
	expect(of([1], 0)).toEqual(['Số hiệu gần giống: 7095/KH-UBND.']);
	expect(of([1], 1)).toEqual([]);
});

test('a province that no item names is told', () => {
	expect(noticesFor({ absent: ['Đà Nẵng'] }).map(textOf)).toEqual(['Chưa có mục nào nhắc tới Đà Nẵng.']);
});

test('unknown words are named', () => {
	expect(noticesFor({ unknown: ['vienj', 'xyz'] })).toEqual([['Không có mục nào chứa “vienj”, “xyz”.']]);
	expect(noticesFor({ unknown: ['xyz'], hits: [1], full: 1 })).toEqual([
		['Không có mục nào chứa “xyz”; kết quả theo những từ còn lại.'],
	]);
});

test.each([
	[
		{ name: 'Bắc Giang', id: 'bac-ninh', current: 'Bắc Ninh' },
		'Bắc Giang nay thuộc tỉnh Bắc Ninh (từ 01/7/2025). Xem mọi mục của Bắc Ninh',
	],
	[
		{ name: 'Quảng Nam', id: 'da-nang', current: 'Đà Nẵng' },
		'Quảng Nam nay thuộc thành phố Đà Nẵng (từ 01/7/2025). Xem mọi mục của Đà Nẵng',
	],
])('a former province leads to the one of today', (province, text) => {
	const [notice] = noticesFor({ hits: [1], full: 1, provinces: [province] });
	expect(textOf(notice)).toBe(text);
	expect(linksOf(notice)).toEqual([{ query: '', filters: { tinh: province.id } }]);
});

test('a former province does not lead to one of which the archive has nothing', () => {
	const province = { name: 'Hải Dương', id: 'hai-phong', current: 'Hải Phòng' };
	const [notice] = noticesFor({ hits: [1], full: 1, provinces: [province] });
	expect(textOf(notice)).toMatch(/\(từ 01\/7\/2025\)\. Kho chưa có mục nào của Hải Phòng\.$/);
	expect(linksOf(notice)).toEqual([]);
});

test('a day that was left out because it is half typed is told first', () => {
	const moment = snapshot({ answer: sampleAnswer({ unknown: ['xyz'] }) });
	expect(noticesOf(moment, provinces, 'Ngày gõ chưa đủ.').map(textOf)[0]).toBe('Ngày gõ chưa đủ.');
});

test('the very number that was asked for is not called a near one', () => {
	const numbers = [
		{ number: '659/QĐ-TTg', url: '/so/659-qd-ttg/' },
		{ number: '1659/QĐ-TTg', url: '/so/1659-qd-ttg/' },
	];
	const asked = { query: 'quyết định 659/qđ-ttg 2019', filters: {} };
	expect(offersOf(snapshot({ state: asked, offers: { numbers } })).map(textOf)).toEqual([
		'Số hiệu: 659/QĐ-TTg.',
		'Số hiệu gần giống: 1659/QĐ-TTg.',
	]);
});

test('a range that cannot be used is told before there is an answer', () => {
	const asked = { ...state, from: '2025-12-31', to: '2025-01-01' };
	expect(textOf(noticesOf(snapshot({ state: asked, phase: 'searching' }), provinces)[0])).toMatch(
		/^Ngày bắt đầu .* ở sau/,
	);
});

test('an answer that holds all that was asked needs no notice', () => {
	expect(noticesFor({ hits: [1], full: 1 })).toEqual([]);
});

describe('where nothing was found', () => {
	test('the filters can go, with the number of results to come', () => {
		const offers = offersOf(snapshot({ state, offers: { withoutLimits: 1_200 } }));
		expect(offers.map(textOf)).toEqual(['Bỏ hết bộ lọc: 1.200 kết quả']);
		expect(offers.flatMap(linksOf)).toEqual([{ query: 'bẹnh vienj', filters: {} }]);
	});

	test('near numbers are offered', () => {
		const numbers = [
			{ number: '7095/KH-UBND', url: '/so/7095-kh-ubnd/' },
			{ number: '7094/KH-UBND', url: '/so/7094-kh-ubnd/' },
		];
		const [offer] = offersOf(snapshot({ offers: { numbers } }));
		expect(textOf(offer)).toBe('Số hiệu gần giống: 7095/KH-UBND, 7094/KH-UBND.');
		expect(linksOf(offer)).toEqual(numbers.map(({ url }) => url));
	});

	test('what would find nothing either is not offered', () => {
		expect(offersOf(snapshot({ state, offers: { withoutLimits: 0, numbers: [] } }))).toEqual([]);
	});
});
