import { expect, test } from 'vitest';
import { sampleNews as news, sampleArchive } from '#domain/sample-entries.ts';
import { filterChoices } from './filter-choices.ts';
import { labelsBeside } from './filter-labels.ts';

test('a province, topic, type or kind of which the archive has nothing is known by its name, and only such a one', () => {
	const labels = labelsBeside(filterChoices(sampleArchive({ news: [news('mot', { provinces: ['lai-chau'] })] })));
	expect(labels.tinh).toMatchObject({ 'hai-phong': 'Hải Phòng', 'trung-uong': 'Trung ương' });
	expect(labels['loai-van-ban']).toHaveProperty('quyet-dinh', 'Quyết định');
	expect(labels['chu-de']).toHaveProperty('bao-hiem-y-te', 'Bảo hiểm y tế');
	expect(labels.loai).toHaveProperty('diem-tin', 'Điểm tin');
	expect(labels.tinh).not.toHaveProperty('lai-chau');
	expect(labels.loai).not.toHaveProperty('tin-tuc');
});
