import { describe, expect, test } from 'vitest';
import { gridsOf } from './grid.ts';
import { legacyText } from './legacy-font.ts';
import { isGarbled } from './legibility.ts';
import { identity } from './matrix.ts';
import { pathRules } from './path-rules.ts';
import { isStampText, signingTime } from './signature-stamp.ts';
import { statedOf } from './stated.ts';
import type { Rule } from './word.ts';

const level = (at: number, from: number, to: number): Rule => ({ level: true, at, from, to });
const upright = (at: number, from: number, to: number): Rule => ({ level: false, at, from, to });

describe('gridsOf', () => {
	test('merged cells share a number, separate tables are separate', () => {
		const first = [
			level(100, 50, 250),
			level(120, 50, 250),
			level(140, 50, 250),
			upright(50, 100, 140),
			upright(150, 120, 140),
			upright(250, 100, 140),
		];
		const second = first.map((rule) =>
			rule.level ? { ...rule, at: rule.at + 300 } : { ...rule, from: rule.from + 300, to: rule.to + 300 },
		);
		expect(gridsOf([...second, ...first]).map(({ cells }) => cells)).toEqual([
			[
				[0, 0],
				[2, 3],
			],
			[
				[0, 0],
				[2, 3],
			],
		]);
	});

	test('rules drawn cell by cell and a little apart are one table; frames and underlines are none', () => {
		const pieces = [50, 100, 150].flatMap((x) => [level(100, x, x + 49.5), level(120.4, x, x + 49.5)]);
		const sides = [50, 100, 150, 200].map((x) => upright(x - 0.2, 100, 120));
		expect(gridsOf([...pieces, ...sides])[0]?.cells).toEqual([[0, 1, 2]]);
		expect(gridsOf([level(10, 0, 100), level(90, 0, 100), upright(0, 10, 90), upright(100, 10, 90)])).toEqual([]);
		expect(gridsOf([level(95, 330, 490), level(100, 120, 200)])).toEqual([]);
	});

	test('thousands of crossing rules end soon', () => {
		const rules = Array.from({ length: 20_000 }, (_, index) =>
			index % 2 ? level(index * 5, 0, 100_000) : upright(index * 5, 0, 100_000),
		);
		expect(gridsOf(rules)).toEqual([]);
	});
});

test('a thin filled box is a line, a curve and a broad box are none', () => {
	expect(pathRules([0, 10, 20, 1, 110, 20, 1, 110, 20.5, 1, 10, 20.5, 4], identity, false)).toEqual([
		level(20.25, 10, 110),
	]);
	expect(pathRules([0, 10, 20, 2, 30, 40, 50, 60, 70, 20], identity, true)).toEqual([]);
	expect(pathRules([0, 10, 20, 1, 110, 20, 1, 110, 60, 1, 10, 60, 4], identity, false)).toEqual([]);
	expect(pathRules([0, 10, 20, 1, 110, 20, 1, 110, 60, 1, 10, 60, 4], identity, true)).toHaveLength(4);
});

test('text in old fonts is read as the letters that it shows', () => {
	expect(legacyText('Së', '.VnTime')).toBe('Sở');
	expect(legacyText('tÕ', '.VnTime')).toBe('tế');
	expect(legacyText('céng', '.VnTimeH')).toBe('CỘNG');
	expect(legacyText('teá', 'VNI-Times')).toBe('tế');
	expect(legacyText('tế', '.VnTime')).toBe('tế');
	expect(legacyText('Õ', 'TimesNewRomanPSMT')).toBe('Õ');
});

test('fonts without letters are noticed; Vietnamese, English and tables of figures are not', () => {
	const sentence = 'Sở Y tế yêu cầu các đơn vị trực thuộc khẩn trương triển khai các biện pháp phòng, chống dịch. ';
	const shifted = [...sentence.normalize('NFD').repeat(5)]
		.map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29))
		.join('');
	expect(isGarbled([shifted])).toBe(true);
	expect(isGarbled([sentence.replace(/\p{L}/gu, '\uE021').repeat(5)])).toBe(true);
	expect(isGarbled([sentence.repeat(5)])).toBe(false);
	expect(isGarbled(['The department of health reports the number of measles cases in the province. '.repeat(5)])).toBe(
		false,
	);
	expect(isGarbled(['1 23,5 67,8 90,1 12,4% <17 (3) 4.500 '.repeat(30)])).toBe(false);
	expect(isGarbled(['Số: 12'])).toBe(false);
});

test('marks of digital signatures are told from prose about signing', () => {
	expect(
		['Ký bởi: Sở Y tế', 'Người ký: NGUYỄN VĂN BÌNH', 'Signature Not Verified', 'Digitally signed by Sở Y tế'].every(
			isStampText,
		),
	).toBe(true);
	expect(
		['Người ký văn bản chịu trách nhiệm về nội dung', 'Ký và đóng dấu', 'Thời gian ký hợp đồng là một năm'].some(
			isStampText,
		),
	).toBe(false);
	expect(signingTime('Thời gian ký: 05.03.2025 10:21:05 +07:00')).toBe('05.03.2025 10:21');
});

test('titles and authors that programs fill in are not stated', () => {
	for (const Title of [
		'Microsoft Word - KH 123.doc',
		'Document1',
		'cong-van.docx',
		'  ',
		'Untitled',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	]) {
		expect(statedOf({ Title })).toEqual({});
	}
	for (const Author of [
		'Admin',
		'User',
		'HP',
		'Windows User',
		'admin',
		'PC',
		'Administrator',
		'www.tailieu.example.com',
	]) {
		expect(statedOf({ Author })).toEqual({});
	}
	expect(
		statedOf({ Title: 'Báo cáo công tác y tế', Author: 'Lê Thị Mai', CreationDate: "D:20250305102100+07'00'" }),
	).toEqual({
		title: 'Báo cáo công tác y tế',
		author: 'Lê Thị Mai',
	});
});
