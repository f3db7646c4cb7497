import { expect, it, test } from 'vitest';
import { shortForm } from '../sample.ts';
import { checkVocabulary } from './check-vocabulary.ts';

const check = (files: Record<string, string>) =>
	checkVocabulary(
		Object.entries(files).map(([name, text]) => ({ path: `tu-vung/${name}`, bytes: new TextEncoder().encode(text) })),
	);
const terms = `{
  "source": "Hướng dẫn 36-HD/VPTW", "completeUntil": "2029-12-31",
  "national": [
    { "term": "XIII", "closedOn": "2021-02-01", "source": "Báo" },
    { "term": "XIV", "closedOn": "2026-01-23", "source": "Báo" }
  ],
  "local": [
    { "term": "2020-2025", "closedBetween": ["2020-09-01", "2020-10-29"], "lowerClosedFrom": "2020-01-01", "source": "Báo" }
  ],
  "bodies": [
    { "body": "tu.lai-chau", "term": "2020-2025", "closedBy": "2020-10-30", "source": "Báo" },
    { "body": "tu.nghe-an", "term": "2020-2025", "closedOn": "2020-10-18", "source": "Báo" }
  ]
}
`;
const symbols = `{
  "source": "Thực tế",
  "symbols": [
    { "symbol": "CDC", "variants": ["KSBT"], "name": "CDC", "names": ["CDC"], "system": "state", "scope": "local" },
    { "symbol": "SYT", "name": "Sở Y tế", "names": ["Sở Y tế"], "system": "state", "scope": "local" }
  ]
}
`;

it('accepts terms and symbols, whose items have no id', () => {
	expect(check({ 'nhiem-ky.json': terms, 'ky-hieu.json': symbols })).toEqual([]);
});

test.each<[name: string, from: string, to: string, faults: string[]]>([
	[
		'repeated term',
		'"XIV"',
		'"XIII"',
		['5:15 lỗi vocabulary-id: nhiệm kỳ «XIII» đã dùng ở dòng 4 → mỗi nhiệm kỳ chỉ dùng một lần'],
	],
	[
		'repeated body',
		'tu.nghe-an',
		'tu.lai-chau',
		['12:15 lỗi vocabulary-id: nhiệm kỳ «tu.lai-chau 2020-2025» đã dùng ở dòng 11 → mỗi nhiệm kỳ chỉ dùng một lần'],
	],
	[
		'unknown round',
		'"tu.nghe-an", "term": "2020-2025"',
		'"tu.nghe-an", "term": "2020-2026"',
		['12:37 lỗi vocabulary-id: không có nhiệm kỳ nào mang mã «2020-2026» → «2020-2025»'],
	],
	[
		'no day',
		'"closedBy": "2020-10-30", ',
		'',
		['11:5 lỗi schema: «bodies › mục 1»: cần ít nhất một ngày: openedOn, firstPlenumOn, closedOn hoặc closedBy'],
	],
	[
		'two closes',
		'"closedOn": "2020-10-18"',
		'"closedOn": "2020-10-18", "closedBy": "2020-10-19"',
		['12:5 lỗi schema: «bodies › mục 2»: chỉ ghi một trong hai: closedOn hoặc closedBy'],
	],
	[
		'half a window',
		'["2020-09-01", "2020-10-29"]',
		'["2020-09-01"]',
		['8:45 lỗi schema: «local › mục 1 › closedBetween»: cần đúng hai ngày: [sớm nhất, muộn nhất]'],
	],
	[
		'window in reverse',
		'["2020-09-01", "2020-10-29"]',
		'["2020-10-29", "2020-09-01"]',
		['8:45 lỗi schema: «local › mục 1 › closedBetween»: ngày sau phải không sớm hơn ngày trước'],
	],
])('%s', (_, from, to, expected) => {
	expect(shortForm(check({ 'nhiem-ky.json': terms.replace(from, to) }))).toEqual(expected);
});

it('refuses letters that stand for two bodies', () => {
	expect(shortForm(check({ 'ky-hieu.json': symbols.replace('"SYT"', '"KSBT"') }))).toEqual([
		'5:17 lỗi vocabulary-id: ký hiệu «KSBT» đã dùng ở dòng 4 → mỗi ký hiệu chỉ dùng một lần',
	]);
});

it('refuses an alias whose issuer is no agency', () => {
	const agencies = `{
  "agencies": [
    { "id": "bo-y-te", "name": "Bộ Y tế", "symbols": ["BYT"], "system": "state", "level": "central" }
  ]
}
`;
	const aliases = `{
  "aliases": [
    { "id": "de-an-1816", "names": ["Đề án 1816"], "number": "1816/QĐ-BYT", "issuer": "bo-y-te" }
  ]
}
`;
	expect(check({ 'co-quan.json': agencies, 'bi-danh.json': aliases })).toEqual([]);
	expect(
		shortForm(check({ 'co-quan.json': agencies, 'bi-danh.json': aliases.replace('"bo-y-te"', '"bo-yte"') })),
	).toEqual(['3:87 lỗi vocabulary-id: không có cơ quan nào mang mã «bo-yte» → «bo-y-te»']);
	const provinces = `{
  "source": "Nghị quyết 202/2025/QH15",
  "provinces": [
    { "id": "lai-chau", "code": "12", "name": "Lai Châu", "fullName": "Tỉnh Lai Châu", "nameEn": "Lai Chau", "communes": 38 }
  ]
}
`;
	const everywhere = agencies.replace(
		/\n {2}\]/,
		`
  ],
  "everywhere": [
    { "id": "so-y-te", "name": "Sở Y tế {tỉnh}", "symbols": ["SYT"], "system": "state", "level": "provincial" }
  ]`,
	);
	const ofProvince = aliases.replace('"bo-y-te"', '"so-y-te-lai-chau"');
	expect(check({ 'tinh-thanh.json': provinces, 'co-quan.json': everywhere, 'bi-danh.json': ofProvince })).toEqual([]);
	expect(check({ 'tinh-thanh.json': provinces, 'co-quan.json': agencies, 'bi-danh.json': ofProvince })).toHaveLength(1);
});
