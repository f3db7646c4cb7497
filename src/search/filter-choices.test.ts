import { expect, test } from 'vitest';
import { buildArchive } from '#domain/archive.ts';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';
import { filterChoices } from './filter-choices.ts';

const shared = {
	title: 'Tin',
	topic: 'y-te-co-so',
	completeness: 'summary',
	source: { name: 'Báo' },
	capture: { method: 'web-text', sha256: '0'.repeat(64), capturedOnMissing: 'không ghi' },
	rights: 'CC BY 4.0',
};

function news(slug: string, more: object) {
	return {
		path: { collection: 'tin-tuc' as const, folder: '2025', slug },
		data: newsSchema.parse({ ...shared, ...more }),
		body: '',
	};
}

function choicesOf(...items: ReturnType<typeof news>[]) {
	const own = {
		type: 'ke-hoach',
		system: 'state',
		issuer: 'so-y-te-lai-chau',
		number: '1/KH-SYT',
		issuedOn: '2024-03-17',
		provinces: ['trung-uong'],
	};
	const document = {
		path: { collection: 'van-ban' as const, folder: '2024', slug: 'van' },
		data: documentSchema.parse({ ...shared, ...own }),
		body: '',
	};
	return filterChoices(buildArchive({ news: items, documents: [document], briefs: [] }, '2026-01-01T00:00'));
}

test('each filter offers the values that exist, in reading order, with their number of entries; years newest first', () => {
	const choices = choicesOf(
		news('mot', { provinces: ['lai-chau', 'bac-giang'], publishedAt: '2025-03-17', topics: ['bao-hiem-y-te'] }),
		news('hai', { provinces: ['dien-bien'], publishedAt: 2018 }),
		news('ba', { provinces: ['lai-chau'], publishedAtMissing: { reason: 'không ghi', notBefore: '2025-01-01' } }),
		news('bo', { provinces: ['ha-tinh'], publishedAt: '2023-01-01', withdrawn: { reason: 'Sai', on: '2025-05-01' } }),
	);
	expect(
		choices.map(({ name, label, values }) => [name, label, ...values.map(({ value, count }) => `${value} ${count}`)]),
	).toEqual([
		['loai', 'Loại mục', 'Tin tức 3', 'Văn bản 1'],
		['tinh', 'Tỉnh, thành phố', 'Bắc Ninh 1', 'Điện Biên 1', 'Lai Châu 2', 'Trung ương 1'],
		['chu-de', 'Chủ đề', 'Bảo hiểm y tế 1', 'Y tế cơ sở 4'],
		['loai-van-ban', 'Loại văn bản', 'Kế hoạch 1'],
		['nam', 'Năm', '2025 1', '2024 1', '2018 1'],
	]);
});

test('an entry about a former province and the present one counts once', () => {
	const choices = choicesOf(news('mot', { provinces: ['bac-giang', 'bac-ninh'], publishedAt: '2025-03-17' }));
	expect(choices.find(({ name }) => name === 'tinh')?.values).toContainEqual({ value: 'Bắc Ninh', count: 1 });
});
