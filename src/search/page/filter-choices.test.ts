import { expect, test } from 'vitest';
import { sampleNews as news, sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { filterChoices } from './filter-choices.ts';

function choicesOf(...items: ReturnType<typeof news>[]) {
	const document = sampleDocument('van', { issuedOn: '2024-03-17', provinces: ['trung-uong'] }, { folder: '2024' });
	return filterChoices(sampleArchive({ news: items, documents: [document] }));
}

test('each filter offers the values that exist, in reading order, with their number of entries; years newest first, undated last', () => {
	const choices = choicesOf(
		news('mot', { provinces: ['lai-chau', 'bac-giang'], publishedAt: '2025-03-17', topics: ['bao-hiem-y-te'] }),
		news('hai', { provinces: ['dien-bien'], publishedAt: 2018 }),
		news('ba', { provinces: ['lai-chau'], publishedAtMissing: { reason: 'không ghi', notBefore: '2025-01-01' } }),
		news('bo', { provinces: ['ha-tinh'], publishedAt: '2023-01-01', withdrawn: { reason: 'Sai', on: '2025-05-01' } }),
	);
	expect(
		choices.map(({ name, label, values }) => [
			name,
			label,
			...values.map(({ label: value, count }) => `${value} ${count}`),
		]),
	).toEqual([
		['loai', 'Loại mục', 'Tin tức 3', 'Văn bản 1'],
		['tinh', 'Phạm vi', 'Bắc Ninh 1', 'Điện Biên 1', 'Lai Châu 2', 'Trung ương 1'],
		['chu-de', 'Chủ đề', 'Bảo hiểm y tế 1', 'Y tế cơ sở 4'],
		['loai-van-ban', 'Loại văn bản', 'Kế hoạch 1'],
		['co-quan', 'Cơ quan ban hành', 'Sở Y tế Lai Châu 1'],
		['nam', 'Năm', 'Năm 2025 1', 'Năm 2024 1', 'Năm 2018 1', 'Chưa rõ ngày 1'],
		['muc-do', 'Mức đầy đủ', 'Tóm tắt 4'],
	]);
});

test('an entry about a former province and the present one counts once', () => {
	const choices = choicesOf(news('mot', { provinces: ['bac-giang', 'bac-ninh'], publishedAt: '2025-03-17' }));
	expect(choices.find(({ name }) => name === 'tinh')?.values).toContainEqual({
		id: 'bac-ninh',
		label: 'Bắc Ninh',
		count: 1,
	});
});

test('pages of numbers are a kind as long as they have something to show', () => {
	const kinds = choicesOf(news('mot', { summary: 'Theo Nghị quyết 214/NQ-CP.' }))[0]!.values;
	// The plan of `choicesOf` is held, so that its number only leads on to it.
	expect(kinds.map(({ id, count }) => `${id} ${count}`)).toContain('so-hieu 1');
});
