import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { numberLines } from './number-lines.ts';

const news = (slug: string, body: string) => sampleNews(slug, {}, { body });
const directive = (issuedOn: string) =>
	sampleDocument(`25-ct-tw-${issuedOn}`, {
		number: '25-CT/TW',
		type: 'chi-thi',
		system: 'party',
		issuer: 'ban-bi-thu',
		provinces: ['trung-uong'],
		issuedOn,
	});

test('numbers of held documents come first, then those that most entries cite', () => {
	const archive = sampleArchive({
		news: [
			news('mot', 'Theo Quyết định 1/QĐ-TTg ngày 02/01/2024 của Thủ tướng Chính phủ.'),
			news('hai', 'Theo Quyết định 659/QĐ-TTg ngày 05/3/2025 của Thủ tướng Chính phủ.'),
			news('ba', 'Theo Quyết định 659/QĐ-TTg ngày 05/3/2025 của Thủ tướng Chính phủ.'),
		],
		documents: [sampleDocument('1-kh-syt')],
	});
	expect(numberLines(archive)).toEqual([
		{ number: '1/KH-SYT', slug: '01-kh-syt', label: 'Kế hoạch, Sở Y tế Lai Châu', year: '2025', held: true },
		{
			number: '659/QĐ-TTg',
			slug: '659-qd-ttg',
			label: 'Quyết định, Thủ tướng Chính phủ',
			year: '2025',
			held: false,
		},
		{
			number: '1/QĐ-TTg',
			slug: '01-qd-ttg',
			label: 'Quyết định, Thủ tướng Chính phủ',
			year: '2024',
			held: false,
		},
	]);
});

test('a number of several documents says how many, not one of them', () => {
	const archive = sampleArchive({ documents: [directive('2023-10-25'), directive('2018-08-08')] });
	expect(numberLines(archive)).toEqual([
		{ number: '25-CT/TW', slug: '25-ct-tw', label: '2 văn bản cùng số', year: '', held: true },
	]);
});
