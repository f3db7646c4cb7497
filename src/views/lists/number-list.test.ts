import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { pagesByAddress } from '../sample-pages.ts';
import { numberList } from './number-list.ts';
import { unmatchedList } from './unmatched-list.ts';

const held = sampleDocument('659-qd-ttg', {
	number: '659/QĐ-TTg',
	type: 'quyet-dinh',
	issuer: 'thu-tuong',
	issuedOn: '2020-05-20',
	abstract: 'Chương trình sức khỏe',
	provinces: ['trung-uong'],
});
const citing = (body: string, slug = 'tin') => sampleNews(slug, {}, { body });

describe('the list of numbers', () => {
	test('counts what is held and shows each as it is known', () => {
		const archive = sampleArchive({
			news: [citing('Theo 214/NQ-CP và Quyết định số 659/QĐ-TTg ngày 20/5/2020.')],
			documents: [held],
		});
		const pages = pagesByAddress(archive, numberList);
		expect([...pages.keys()]).toEqual(['/so/']);
		expect(pages.get('/so/')).toMatchObject({
			count: '2 văn bản có số: kho đang giữ 1, còn 1 văn bản mới chỉ được nhắc đến.',
			items: [
				{ number: '214/NQ-CP', when: 'chưa rõ năm', isDay: false, held: false, citing: 1 },
				{ number: '659/QĐ-TTg', when: '20/5/2020', isDay: true, held: true, citing: 1, issuer: 'Thủ tướng Chính phủ' },
			],
		});
	});

	test('of many the newest stand first, and the pages of years count from the lowest number', () => {
		const numbers = Array.from({ length: 32 }, (_, index) => `Quyết định số ${index + 1}/QĐ-TTg ngày 20/5/2019`);
		const archive = sampleArchive({ news: [citing(`${numbers.join(', ')}, 214/NQ-CP, 39-NQ/TW`)], documents: [held] });
		const pages = pagesByAddress(archive, numberList);
		const rows = (address: string) => pages.get(address)!.items.map(({ number }) => number);
		expect(rows('/so/').slice(0, 3)).toEqual(['659/QĐ-TTg', '32/QĐ-TTg', '31/QĐ-TTg']);
		expect(rows('/so/nam-2019/').slice(0, 2)).toEqual(['1/QĐ-TTg', '2/QĐ-TTg']);
		expect(rows('/so/chua-ro-ngay/')).toEqual(['39-NQ/TW', '214/NQ-CP']);
		expect(pages.get('/so/chua-ro-ngay/')).toMatchObject({
			title: 'Số hiệu văn bản: chưa rõ năm',
			count: '2 văn bản có số',
		});
		expect(pages.get('/so/')?.within?.items.map(({ label, count }) => `${label} ${count}`)).toEqual([
			'Năm 2020 1',
			'Năm 2019 32',
			'Chưa rõ năm 2',
		]);
	});
});

describe('the list of mentions that match nothing', () => {
	test('names entry, sentence and reason', () => {
		const unclear = citing('Theo Luật số 51/202/QH15 thì khác.');
		const pages = pagesByAddress(sampleArchive({ news: [unclear, citing('Luật Dược', 'ro')] }), unmatchedList);
		expect(pages.get('/so/chua-khop/')).toMatchObject({
			count: '1 chỗ trong 1 mục, mới nhất trước',
			items: [
				{
					url: '/tin-tuc/2025/tin/',
					places: [
						{ quote: { sentence: { text: 'Theo Luật số 51/202/QH15 thì khác.' } }, also: [], reasons: [{ texts: [] }] },
					],
				},
			],
		});
	});

	test('stands, for search engines too, when there is none', () => {
		const list = pagesByAddress(sampleArchive({}), unmatchedList).get('/so/chua-khop/');
		expect(list).toMatchObject({ noindex: false, empty: { text: 'Mọi viện dẫn trong kho đều đã nối được.' } });
	});
});
