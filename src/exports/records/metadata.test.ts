import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { filesByPath } from '#views/sample-files.ts';
import { entryRecords } from './record-files.ts';

const id = (slug: string) => `van-ban/ke-hoach/${slug}`;
const relations = ['nhap', 'da-go', 'hien-kia', 'khong-co'].map((slug) => ({ kind: 'replaces', to: id(slug) }));
const archive = sampleArchive({
	documents: [
		sampleDocument('hien', { relations: [...relations, { kind: 'cites', to: '25-CT/TW' }] }),
		sampleDocument('hien-kia', { number: '2/KH-SYT' }),
		sampleDocument('nhap', { number: '3/KH-SYT', draft: true }),
		sampleDocument('da-go', { number: '4/KH-SYT', withdrawn: { on: '2025-05-01', reason: 'sai' } }),
	],
	news: [
		sampleNews('tin', {
			citations: [
				{ text: 'kế hoạch', to: id('nhap') },
				{ text: 'một câu', to: null },
			],
		}),
	],
});
const records = await filesByPath(archive, entryRecords);
const metadataOf = (path: string) => JSON.parse(records.get(path)!).metadata;

test('a record names no entry that readers cannot see, whatever the front matter says', () => {
	const targets = metadataOf(`${id('hien')}.json`).relations.map(({ to }: { to: string }) => to);
	expect(targets).toEqual([id('hien-kia'), '25-CT/TW']);
	expect(metadataOf('tin-tuc/2025/tin.json').citations).toEqual([{ text: 'một câu', to: null }]);
	expect(records.get(`${id('hien')}.json`)).not.toMatch(/ke-hoach\/(?:nhap|da-go)/);
});
