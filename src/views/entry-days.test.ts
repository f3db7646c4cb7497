import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { entryDays } from './entry-days.ts';
import { sampleSources } from './sample-sources.ts';

const archive = sampleArchive({
	news: [
		sampleNews('b', { publishedAt: '2025-03-17T08:34' }),
		sampleNews('a', { publishedAt: '2025-03-17T20:00', corrections: [{ on: '2025-09-02', reason: 'Sai tên' }] }),
		sampleNews('thang', { publishedAt: '2025-12' }),
		sampleNews('khong-ro', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' }),
		sampleNews('cu', { publishedAt: '2018-05-05' }),
	],
});
const slugs = (entries: readonly { path: { slug: string } }[]) => entries.map(({ path }) => path.slug);

describe('the order in which entries appeared', () => {
	test('is by day, within a day by id, with unknown days first', () => {
		expect(slugs(entryDays(sampleSources(archive)).inOrder(archive.entries))).toEqual([
			'khong-ro',
			'cu',
			'a',
			'b',
			'thang',
		]);
	});

	test('puts what came into the archive today last, however old it is', () => {
		const enteredOn = ({ path }: { path: { slug: string } }) => (path.slug === 'cu' ? '2026-01-05' : undefined);
		const days = entryDays({ ...sampleSources(archive), enteredOn });
		expect(slugs(days.inOrder(archive.entries)).at(-1)).toBe('cu');
	});
});

describe('the last change', () => {
	const days = entryDays(sampleSources(archive));

	test('is the newest whole day', () => {
		expect(days.lastChange(archive.entries)).toBe('2025-09-02');
		expect(days.lastChange(archive.entries.filter(({ path }) => path.slug === 'b'))).toBe('2025-03-17');
	});

	test('is unknown where no day is known', () => {
		expect(days.lastChange(archive.entries.filter(({ path }) => /thang|khong-ro/.test(path.slug)))).toBeUndefined();
		expect(days.lastChange([])).toBeUndefined();
	});
});
