import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { type AlternativesTable, capitalsOnly, oneWay } from './alternative-entries.ts';
import { alternativesOf } from './alternatives.ts';

const table: AlternativesTable = {
	abbreviations: [
		['BHYT', ['bảo hiểm y tế']],
		['BH', ['bảo hiểm']],
		['YTDP', ['y tế dự phòng']],
		['HĐND', ['hội đồng nhân dân']],
		['KCB', ['khám bệnh, chữa bệnh', 'khám chữa bệnh']],
		['DS-KHHGĐ', ['dân số - kế hoạch hóa gia đình']],
		['GD&ĐT', ['giáo dục và đào tạo']],
		['TP', ['thành phố'], oneWay],
		['TP.HCM', ['Thành phố Hồ Chí Minh']],
		['BYT', ['Bộ Y tế']],
		['THA', ['tăng huyết áp'], capitalsOnly],
		['TT', ['thông tư'], oneWay, ['#', 'Bộ Y tế', 'BYT']],
		['TT', ['trung tâm'], oneWay, ['y tế']],
	],
	variants: [
		['vắc xin', 'vaccine', 'vacxin', 'vắcxin', 'vaccin', 'văcxin'],
		['COVID-19', 'Covid19'],
	],
};
const of = (query: string) => alternativesOf(query, table);

describe('abbreviations are spelled out', () => {
	test.each<[query: string, alternatives: string[]]>([
		['BHYT', ['bảo hiểm y tế']],
		['thẻ bhyt', ['thẻ bảo hiểm y tế']],
		['B.H.Y.T', ['bảo hiểm y tế']],
		['DS-KHHGĐ huyện', ['dân số - kế hoạch hóa gia đình huyện']],
		['sở gd&đt', ['sở giáo dục và đào tạo']],
		['TP. HCM', ['Thành phố Hồ Chí Minh']],
		['TP Lai Châu', ['thành phố Lai Châu']],
		['hdnd xã', ['hội đồng nhân dân xã']],
		['KCB BHYT', ['khám bệnh, chữa bệnh bảo hiểm y tế', 'khám chữa bệnh bảo hiểm y tế']],
		['BHYTX', []],
	])('%s → %j', (query, alternatives) => {
		expect(of(query)).toEqual(alternatives);
	});
});

describe('full forms are shortened', () => {
	test.each<[query: string, alternatives: string[]]>([
		['Bảo hiểm Y tế học sinh', ['BHYT học sinh']],
		['bảo hiểm', ['BH']],
		['kế hoạch hoá', []],
		['dân số, kế hoạch hoá gia đình', ['DS-KHHGĐ']],
		['khám chữa bệnh', ['KCB']],
		['thành phố Lai Châu', []],
		['thành phố Hồ Chí Minh', ['TP.HCM']],
		['bảo hiểm y tế dự phòng', ['BHYT dự phòng']],
		['bảo hiểm y tế và hội đồng nhân dân', ['BHYT và HĐND']],
		['bảo hiệm y tế', []],
	])('%s → %j', (query, alternatives) => {
		expect(of(query)).toEqual(alternatives);
	});

	test('beside abbreviations, each direction gives its own alternative', () => {
		expect(of('BYT và bảo hiểm y tế')).toEqual(['Bộ Y tế và bảo hiểm y tế', 'BYT và BHYT']);
	});

	test('but not where the query already has both', () => {
		expect(of('bảo hiểm y tế (BHYT)')).toEqual([]);
		expect(of('BHYT - bao hiem y te')).toEqual([]);
	});
});

describe('queries without diacritics', () => {
	test.each<[query: string, alternatives: string[]]>([
		['bao hiem y te', ['BHYT']],
		['hoi dong nhan dan xa', ['HDND xa']],
		['the bhyt', ['the bao hiem y te']],
		['bhyt 2025', ['bảo hiểm y tế 2025']],
		['tiem vaccine', ['tiem vac xin', 'tiem vacxin', 'tiem vaccin']],
	])('find and give words without diacritics: %s → %j', (query, alternatives) => {
		expect(of(query)).toEqual(alternatives);
	});

	test('the same text in NFD and with the other tone placement is the same query', () => {
		expect(of('dân số - kế hoạch hoá gia đình'.normalize('NFD'))).toEqual(['DS-KHHGĐ']);
	});
});

describe('letters with several meanings', () => {
	test.each<[query: string, alternatives: string[]]>([
		['TT', []],
		['TT dân số', []],
		['TT 32', ['thông tư 32']],
		['TT y tế huyện', ['trung tâm y tế huyện']],
		['tt BYT', ['thông tư Bộ Y tế']],
		['TT 2 y tế', ['thông tư 2 y tế', 'trung tâm 2 y tế']],
	])('need a word that tells which: %s → %j', (query, alternatives) => {
		expect(of(query)).toEqual(alternatives);
	});

	test.each<[query: string, alternatives: string[]]>([
		['điều trị THA', ['điều trị tăng huyết áp']],
		['THA', ['tăng huyết áp']],
		['tha thứ', []],
		['THẢ cá', []],
		['VỊ THA LÀ ĐỨC TÍNH', []],
	])('that are also a word count only in capitals: %s → %j', (query, alternatives) => {
		expect(of(query)).toEqual(alternatives);
	});
});

describe('spellings', () => {
	test('come with the usual one first, four at most', () => {
		expect(of('tiêm vacxin')).toEqual(['tiêm vắc xin', 'tiêm vaccine', 'tiêm vắcxin', 'tiêm vaccin']);
		expect(of('vắc-xin')).toEqual(['vaccine', 'vacxin', 'vắcxin', 'vaccin']);
	});

	test('that are usual stay so in the first alternative', () => {
		expect(of('vắc xin Covid19')[0]).toBe('vắc xin COVID-19');
	});

	test('are usual in every word, then change one word at a time', () => {
		expect(of('vaccine Covid19 đợt hai').slice(0, 3)).toEqual([
			'vắc xin COVID-19 đợt hai',
			'vắc xin Covid19 đợt hai',
			'vaccine COVID-19 đợt hai',
		]);
	});
});

test.each(['', '   ', 'Lai Châu', '7095/KH-BYT', '32/2023/TT-BYT', 'số 12 / BYT', '"thẻ BHYT"', '“vắc xin”', '???'])(
	'«%s» has no other way to be written',
	(query) => {
		expect(of(query)).toEqual([]);
	},
);

test('what stands outside the quotation marks changes', () => {
	expect(of('"thẻ BHYT" BYT')).toEqual(['"thẻ BHYT" Bộ Y tế']);
});

test('any text gives at most four alternatives, all different and none of them the text itself', () => {
	const pieces = fc.constantFrom(
		...table.abbreviations.flatMap(([short, long]) => [short, short.toLowerCase(), ...long]),
		...table.variants.flat(),
		...['BẢO HIỂM', 'bao hiem y te', 'y tế'.normalize('NFD'), '32/2023/TT-BYT', '"', '.', 'B.H.Y.T', '😀', '\ud800'],
	);
	const queries = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ')),
		fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
	);
	const key = (text: string) =>
		wordsOf(text)
			.map(({ exact }) => exact)
			.join(' ');
	fc.assert(
		fc.property(queries, (query) => {
			const alternatives = of(query);
			const keys = alternatives.map(key);
			expect(alternatives.length).toBeLessThanOrEqual(4);
			expect(new Set(keys).size).toBe(keys.length);
			expect(keys).not.toContain(key(query));
		}),
		{ numRuns: 500 },
	);
});
