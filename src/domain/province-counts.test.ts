import { expect, test } from 'vitest';
import { provinceCounts } from './province-counts.ts';
import { sampleArchive, sampleNews } from './sample-entries.ts';

const archive = sampleArchive({
	news: [
		sampleNews('a', { provinces: ['bac-giang'] }),
		sampleNews('b', { provinces: ['bac-ninh', 'bac-giang', 'ha-noi'] }),
		sampleNews('c', { provinces: ['ha-noi'], topic: 'ngoai-nganh' }),
		sampleNews('d', { provinces: ['ha-noi'], draft: true }),
		sampleNews('e', { provinces: ['trung-uong'] }),
	],
});
const counts = new Map(provinceCounts(archive).map((province) => [province.id, province]));

test('the central level and all 34 provinces, those without entries too', () => {
	expect(counts.size).toBe(35);
	expect(counts.get('trung-uong')).toEqual({ id: 'trung-uong', name: 'Trung ương', count: 1, former: [] });
	expect(counts.get('ca-mau')).toEqual({ id: 'ca-mau', name: 'Cà Mau', count: 0, former: ['Bạc Liêu'] });
	expect(counts.get('ho-chi-minh')?.name).toBe('TP. Hồ Chí Minh');
});

test('an entry counts once in each province of today that it is about', () => {
	expect(counts.get('bac-ninh')?.count).toBe(2);
	expect(counts.get('ha-noi')?.count).toBe(1);
});
