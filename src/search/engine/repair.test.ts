import { describe, expect, test } from 'vitest';
import { queryTables } from '../index/query-tables.ts';
import { sampleIndex } from '../index/sample-index.ts';
import { search } from './search.ts';

/** The query that is searched in the place of one, in an archive of these texts. */
async function repaired(query: string, ...texts: string[]): Promise<string | undefined> {
	const pages = texts.map((text, at) => ({ url: `/${at}/`, text }));
	const { index } = await sampleIndex(pages, { tables: queryTables() });
	let result: string | undefined;
	for await (const answer of search({ query, filters: {} }, index)) result = answer.repaired;
	return result;
}
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('a repaired word', () => {
	test('is the one that often stands beside its neighbour, not the commonest', async () => {
		const texts = [...times(4, 'Viêm gan.'), 'Viêm gai.', ...times(12, 'Cột gai.')];
		expect(await repaired('viêm gax', ...texts)).toBe('viêm gan');
	});

	test('in a longer query has to fit on both sides', async () => {
		const texts = ['Hôm nay trời trong, mưa tạnh.', 'Trời nắng. Nắng hạn kéo dài.'];
		expect(await repaired('hom nay troi nagn han keo dai', ...texts)).toBe('hom nay troi nang han keo dai');
		expect(await repaired('hom nay mua nagn han keo dai', ...texts)).toBeUndefined();
	});

	test('helps to repair the next', async () => {
		expect(await repaired('da benhh vienn', 'Đa bệnh viện.', 'Cá biển.')).toBe('da benh vien');
	});

	test('is not guessed without a neighbour when two words are alike', async () => {
		expect(await repaired('kem Mailis', 'Hãng Mailisa.', 'Hãng Mailise.')).toBeUndefined();
	});

	test('is never a short form that the vocabulary knows', async () => {
		expect(await repaired('thẻ BHXH', 'Thẻ BHXK.')).toBeUndefined();
	});
});
