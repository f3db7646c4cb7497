import { describe, expect, test } from 'vitest';
import { slugify } from '#domain/text.ts';
import { currentProvince, provinceName, provinceNames, provinceOn, provinces } from './provinces.ts';

/** Resolution 202/2025/QH15, Article 1: what merged into each of the 23 new provinces and cities. */
const mergers: Record<string, string[]> = {
	'an-giang': ['kien-giang'],
	'bac-ninh': ['bac-giang'],
	'ca-mau': ['bac-lieu'],
	'can-tho': ['hau-giang', 'soc-trang'],
	'da-nang': ['quang-nam'],
	'dak-lak': ['phu-yen'],
	'dong-nai': ['binh-phuoc'],
	'dong-thap': ['tien-giang'],
	'gia-lai': ['binh-dinh'],
	'hai-phong': ['hai-duong'],
	'ho-chi-minh': ['ba-ria-vung-tau', 'binh-duong'],
	'hung-yen': ['thai-binh'],
	'khanh-hoa': ['ninh-thuan'],
	'lam-dong': ['binh-thuan', 'dak-nong'],
	'lao-cai': ['yen-bai'],
	'ninh-binh': ['ha-nam', 'nam-dinh'],
	'phu-tho': ['hoa-binh', 'vinh-phuc'],
	'quang-ngai': ['kon-tum'],
	'quang-tri': ['quang-binh'],
	'tay-ninh': ['long-an'],
	'thai-nguyen': ['bac-kan'],
	'tuyen-quang': ['ha-giang'],
	'vinh-long': ['ben-tre', 'tra-vinh'],
};
const untouched = [
	'cao-bang',
	'dien-bien',
	'ha-noi',
	'ha-tinh',
	'hue',
	'lai-chau',
	'lang-son',
	'nghe-an',
	'quang-ninh',
	'son-la',
	'thanh-hoa',
];

describe('the provinces since 1 July 2025', () => {
	test('are 34, with 3321 communes, wards and special zones', () => {
		expect(provinces.map(({ id }) => id).sort()).toEqual([...Object.keys(mergers), ...untouched].sort());
		expect(provinces.reduce((sum, { communes }) => sum + communes, 0)).toBe(3321);
		expect(currentProvince('lai-chau')?.communes).toBe(38);
	});

	test('took in 29 former ones', () => {
		const merged = provinces.flatMap(({ id, mergedFrom }) =>
			mergedFrom ? [[id, mergedFrom.map((former) => former.id).sort()]] : [],
		);
		expect(Object.fromEntries(merged)).toEqual(mergers);
		expect(Object.values(mergers).flat()).toHaveLength(29);
		expect(
			provinces.filter(({ since }) => since).every(({ since, mergedFrom }) => since === '2025-07-01' && mergedFrom),
		).toBe(true);
	});

	test('come in the order of the Vietnamese alphabet', () => {
		const names = provinces.map(({ name }) => name);
		expect(names[0]).toBe('An Giang');
		expect(names.at(-1)).toBe('Vĩnh Long');
		expect(names.indexOf('Cần Thơ')).toBeLessThan(names.indexOf('Đà Nẵng'));
		expect(names.indexOf('Điện Biên')).toBeLessThan(names.indexOf('Gia Lai'));
	});
});

describe('names that an entry may carry', () => {
	test('are the 63 of before and after, and the central level; ids and names fit each other and are unique', () => {
		const names = [...provinceNames.values()];
		expect(names).toHaveLength(64);
		expect(new Set(names.map(({ name }) => name.normalize('NFC'))).size).toBe(64);
		expect(names.filter(({ id, name }) => id !== slugify(name))).toEqual([]);
		expect(names.filter(({ name, fullName, id }) => !fullName.endsWith(name) && id !== 'trung-uong')).toEqual([]);
	});

	test('lead to the province of today', () => {
		expect(provinceName('bac-giang')).toMatchObject({ name: 'Bắc Giang', currentId: 'bac-ninh', until: '2025-06-30' });
		expect(provinceName('bac-ninh')).toMatchObject({ currentId: 'bac-ninh' });
		expect(provinceName('bac-ninh')).not.toHaveProperty('until');
		expect(
			[...provinceNames.values()].filter(({ id, currentId }) => id !== 'trung-uong' && !currentProvince(currentId)),
		).toEqual([]);
	});

	test.each(['bac-giang', 'trung-uong', 'ha-tay'])('%s is no present province', (id) => {
		expect(currentProvince(id)).toBeUndefined();
	});

	test('an unknown id is an error', () => {
		expect(() => provinceName('ha-tay')).toThrow('ha-tay');
	});
});

describe('provinceOn', () => {
	test.each([
		['Bắc Giang', '2025-06-30', 'bac-giang', false],
		['Bắc Giang', '2025-07-01', 'bac-giang', true],
		['bac-giang', '2026-01-01', 'bac-giang', true],
		['BẮC NINH', '2026-01-01', 'bac-ninh', false],
		['Bắc Ninh', '2024-01-01', 'bac-ninh', false],
		['Lai Châu'.normalize('NFD'), '2025-11-11', 'lai-chau', false],
		['Trung ương', '2025-11-11', 'trung-uong', false],
	])('%s on %s is %s, former: %s', (name, day, id, former) => {
		const found = provinceOn(name, day);
		expect([found?.province.id, found?.former]).toEqual([id, former]);
	});

	test.each(['Hà Tây', 'Lai', ''])('%j is no province', (name) => {
		expect(provinceOn(name, '2025-11-11')).toBeUndefined();
	});

	test.each([
		['Hòa Bình', 'hoa-binh'],
		['Hoà Bình', 'hoa-binh'],
		['Thanh Hóa', 'thanh-hoa'],
		['Thanh Hoá', 'thanh-hoa'],
		['Khánh Hoà', 'khanh-hoa'],
	])('%s is found wherever its tone mark stands', (name, id) => {
		expect(provinceOn(name, '2024-01-01')?.province.id).toBe(id);
	});
});
