import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import { addedItem } from '#bench/archive/changes.ts';
import { planArchive } from '#bench/archive/plan.ts';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { filesByPath, fileViews } from '#views/sample-files.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { PublishedData } from '../e2e/published-data.ts';
import { schemaFiles } from './schemas/schema-files.ts';
import { dataTables } from './table-files.ts';

async function dataOf(archive: Archive): Promise<PublishedData> {
	const files = await filesByPath(archive, dataTables, schemaFiles);
	return new PublishedData((path) => files.get(`du-lieu/${path}`)!);
}

const plan = planArchive(150);
const entryFiles = [...archiveFiles(plan)];

function loaded(files: readonly { path: string; text: string }[]): Archive {
	return loadArchive(
		files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
		'2026-12-31T00:00',
	).archive;
}

/** An archive of very many entries, made of one of few: each stands in it again and again under other ids. */
function multiplied(archive: Archive, count: number): Archive {
	const entries = Array.from({ length: count }, (_, at) => {
		const entry = archive.entries[at % archive.entries.length]!;
		// Texts are read when asked for, so a copy of an entry must not read its own.
		return Object.assign(Object.create(entry) as typeof entry, { id: `${entry.id}-${at}`, url: `${entry.url}${at}/` });
	});
	return { ...archive, entries };
}

test('no file exceeds 5 MB at 50,000 entries, and parts are well filled', { timeout: 120_000 }, () => {
	const archive = multiplied(loaded(entryFiles), 50_000);
	const parts = new Map<string, number>();
	for (const { path, view } of dataTables.files(sampleSources(archive))) {
		// What follows are smaller slices of the same, and tables of shorter rows.
		if (!/^du-lieu\/muc(?:-\d+)?\.(?:json|csv)$/.test(path)) break;
		// Some of them are enough: all are cut by one rule.
		parts.set(path, parts.size % 7 < 2 ? Buffer.byteLength(dataTables.write(view(), '') as string) : 0);
	}
	expect(parts.size).toBeGreaterThan(20);
	expect(Math.max(...parts.values())).toBeLessThan(5_000_000);
	expect(parts.get('du-lieu/muc.json')).toBeGreaterThan(3_900_000);
	expect([...parts.keys()].filter((path) => path.endsWith('csv')).length).toBe(parts.size / 2);
});

describe('the files of the tables', () => {
	const news = (slug: string, more: object = {}) => sampleNews(slug, more);
	const raw = {
		news: [
			news('moi', { publishedAt: '2025-12-01T08:00' }),
			news('cu', { publishedAt: '2019', provinces: ['bac-giang'] }),
			news('ngoai', { topic: 'ngoai-nganh' }),
		],
		briefs: [sampleBrief('khong-ngay', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' })],
		documents: [sampleDocument('ke-hoach', { issuedOn: '2020-02-03' })],
	};

	test('hold the oldest first and what has no day last, so that what is new changes the end', async () => {
		const data = await dataOf(sampleArchive(raw));
		expect(data.rows('muc', 'json').map(({ id }) => id)).toEqual([
			'tin-tuc/2025/cu',
			'van-ban/ke-hoach/ke-hoach',
			'tin-tuc/2025/ngoai',
			'tin-tuc/2025/moi',
			'diem-tin/khong-ngay/khong-ngay',
		]);
	});

	test('tell of a value that is not known why, and how exact a day is', async () => {
		const data = await dataOf(sampleArchive(raw));
		const [vague, , , minute, none] = data.rows('muc', 'csv');
		expect(vague).toMatchObject({ date: '2019', datePrecision: 'year', dateMissing: null });
		expect(minute).toMatchObject({ date: '2025-12-01T08:00', datePrecision: 'minute' });
		expect(none).toMatchObject({ date: null, datePrecision: null, dateMissing: 'không ghi' });
	});

	test('are cut by province of today, topic and year, each with its part of all entries', async () => {
		const data = await dataOf(sampleArchive(raw));
		const all = data.rows('muc', 'json');
		const of = (name: string) => data.rows(name, 'csv').map(({ id }) => id);
		expect(of('tinh-thanh/bac-ninh')).toEqual(['tin-tuc/2025/cu']);
		// As on the page of the province.
		expect(of('tinh-thanh/lai-chau')).not.toContain('tin-tuc/2025/ngoai');
		expect(of('chu-de/ngoai-nganh')).toEqual(['tin-tuc/2025/ngoai']);
		expect(of('nam/khong-ngay')).toEqual(['diem-tin/khong-ngay/khong-ngay']);
		const byYear = ['2019', '2020', '2025', 'khong-ngay'].flatMap((year) => data.rows(`nam/${year}`, 'json'));
		expect(byYear).toEqual(all);
	});

	test('stand at their addresses even with nothing in them', async () => {
		const data = await dataOf(sampleArchive({}));
		const slices = data.resources.filter(({ path }) => /^(?:tinh-thanh|chu-de)\//.test(path));
		expect(slices.length).toBeGreaterThan(2 * (35 + 10));
		expect(data.resources.map(({ path }) => path)).toEqual(
			expect.arrayContaining(['muc.json', 'vien-dan.csv', 'quan-he.csv', 'so-hieu.json', 'da-go.csv']),
		);
		expect(data.resources.flatMap((resource) => data.rowsOf(resource))).toEqual([]);
	});
});

test('one item more changes the last parts of the tables that tell of it, and what is counted of what it cites', () => {
	const before = fileViews(loaded(entryFiles), dataTables);
	const added = addedItem(plan, 0);
	const after = fileViews(loaded([...entryFiles, added]), dataTables);
	const changed = [...after.keys()].filter(
		(path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)),
	);
	const [, year] = /^tin-tuc\/(\d+)\//.exec(added.path)!;
	const tables = changed.filter((path) => path.endsWith('.csv')).map((path) => path.slice('du-lieu/'.length, -4));
	expect(tables.filter((name) => !name.startsWith('chu-de/'))).toEqual([
		'muc',
		expect.stringMatching(/^tinh-thanh\//),
		`nam/${year}`,
		'tin-tuc',
		'van-ban',
		'vien-dan',
		'so-hieu',
	]);
	expect(tables.length).toBeLessThan(12);
});
