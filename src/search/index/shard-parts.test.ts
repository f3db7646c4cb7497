import { expect, test } from 'vitest';
import { type SamplePage, sampleIndex } from './sample-index.ts';

/** The files that a full reading of the index asks for. */
async function folders(pages: readonly SamplePage[]): Promise<string[]> {
	const { index } = await sampleIndex(pages, { pagesPerShard: 1 });
	return Promise.all(Array.from({ length: index.periods }, async (_, at) => (await index.shard(at)).facts.folder));
}

test('the folder of a period changes with a word of its text, and only its own', async () => {
	const old = { url: '/cu/', text: 'Phòng sởi.', date: '2024-01-01' };
	const before = await folders([{ url: '/moi/', text: 'Tiêm sởi.', date: '2025-01-01' }, old]);
	const after = await folders([{ url: '/moi/', text: 'Tiêm cúm.', date: '2025-01-01' }, old]);
	expect(after[0]).not.toBe(before[0]);
	expect(after[1]).toBe(before[1]);
});

test('words for spelling repair are counted over all periods', async () => {
	const pages = ['2025-02-01', '2025-01-01', '2024-02-01', '2024-01-01'].map((date) => ({
		url: `/${date}/`,
		text: 'Phòng sởi.',
		date,
	}));
	const { index } = await sampleIndex(pages, { pagesPerShard: 1 });
	expect((await index.spelling()).get('soi')).toEqual({ written: 'sởi', frequency: 2 });
});
