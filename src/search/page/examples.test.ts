import { expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { searchExamples } from './examples.ts';

test('examples are what the archive can answer', () => {
	const archive = sampleArchive({
		news: [
			sampleNews('mot', {
				title: 'Chống sốt xuất huyết',
				provinces: ['bac-ninh'],
				summary: 'Theo Nghị quyết 214/NQ-CP.',
			}),
			sampleNews('hai', {
				title: 'Sốt xuất huyết giảm',
				provinces: ['bac-ninh'],
				summary: 'Theo Nghị quyết 214/NQ-CP.',
			}),
			sampleNews('ba', { title: 'Trạm y tế mới', provinces: ['trung-uong'], summary: 'Theo Chỉ thị 25-CT/TW.' }),
		],
	});
	expect(searchExamples(archive).map(({ queries }) => queries)).toEqual([
		['214/NQ-CP', '25'],
		['sốt xuất huyết', 'tram y te'],
		['Bắc Ninh', 'Bắc Giang'],
	]);
});

test('an archive that can answer nothing has none', () => {
	expect(searchExamples(sampleArchive({}))).toEqual([]);
});
