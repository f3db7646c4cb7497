import { describe, expect, test } from 'vitest';
import type { YearRun } from './suggest-index.ts';
import { encodeTitles } from './title-codec.ts';
import { TitleFinder } from './title-finder.ts';
import { typedWords } from './typed-words.ts';

const titles = {
	'van-ban': [
		['Kế hoạch 7095/KH-UBND về tiêm chủng mở rộng', 2025],
		['Quyết định về bệnh án điện tử', 2021],
	],
	'tin-tuc': [
		['Hòa Bình: Mở rộng tiêm chủng', 2026],
		['Bệnh viện Bạch Mai ghép gan', 2025],
		['Bênh vực người bệnh', 2024],
		['Bệnh viện Mường La mở khoa mới', 2023],
		['Thuốc mới ở bệnh viện Lai Châu', 2026],
		['Không rõ ngày: bệnh viện huyện', 0],
	],
	'diem-tin': [['Bệnh viện Lai Châu có máy mới', 2024]],
} as const;
const flat = Object.values(titles).flat();
const runs = (list: readonly (readonly [string, number])[]) => list.map(([, year]): YearRun => [year, 1]);
const finder = new TitleFinder({
	...encodeTitles(flat.map(([title]) => title)),
	years: {
		'van-ban': runs(titles['van-ban']),
		'tin-tuc': runs(titles['tin-tuc']),
		'diem-tin': runs(titles['diem-tin']),
	},
});
const find = (text: string, limit = 8) => finder.find(typedWords(text), limit);
const found = (text: string) => find(text).map(({ title }) => title);

describe('order', () => {
	test('titles that begin with the words, then the newest; those without a year last', () => {
		expect(found('benh vien')).toEqual([
			'Bệnh viện Bạch Mai ghép gan',
			'Bệnh viện Lai Châu có máy mới',
			'Bệnh viện Mường La mở khoa mới',
			'Thuốc mới ở bệnh viện Lai Châu',
			'Không rõ ngày: bệnh viện huyện',
		]);
	});

	test('tones as typed come before others', () => {
		expect(found('bênh')[0]).toBe('Bênh vực người bệnh');
		expect(found('bệnh ').at(0)).toBe('Bệnh viện Bạch Mai ghép gan');
		expect(found('bênh').length).toBe(found('benh').length);
	});

	test('words in a row come before words here and there', () => {
		expect(found('tiêm chủng mở')).toEqual([
			'Kế hoạch 7095/KH-UBND về tiêm chủng mở rộng',
			'Hòa Bình: Mở rộng tiêm chủng',
		]);
	});
});

describe('finds', () => {
	test.each([
		['hoà bình', 'Hòa Bình: Mở rộng tiêm chủng'],
		['hoa binh', 'Hòa Bình: Mở rộng tiêm chủng'],
		['Hòa Bình'.normalize('NFD'), 'Hòa Bình: Mở rộng tiêm chủng'],
		['chủng bình', 'Hòa Bình: Mở rộng tiêm chủng'],
		['7095/kh', 'Kế hoạch 7095/KH-UBND về tiêm chủng mở rộng'],
		['dien tu', 'Quyết định về bệnh án điện tử'],
		['bệnh án đi', 'Quyết định về bệnh án điện tử'],
	])('«%s»', (text, title) => {
		expect(found(text)).toEqual([title]);
	});

	test.each(['', '?', 'bệnh viện zzz', 'lai chau bac ninh'])('«%s»: nothing', (text) => {
		expect(found(text)).toEqual([]);
	});

	test('no more than wanted, the best of them', () => {
		expect(find('benh', 2).map(({ title }) => title)).toEqual(found('benh').slice(0, 2));
	});
});

test('a title brings its kind, year and place', () => {
	expect(find('máy mới')).toEqual([{ index: 8, title: 'Bệnh viện Lai Châu có máy mới', kind: 'diem-tin', year: 2024 }]);
	expect(find('không rõ ngày')[0]).toMatchObject({ index: 7, kind: 'tin-tuc', year: 0 });
});

test('an empty archive has no titles', () => {
	const none = new TitleFinder({ ...encodeTitles([]), years: { 'van-ban': [], 'tin-tuc': [], 'diem-tin': [] } });
	expect(none.find(typedWords('y tế'), 8)).toEqual([]);
});
