import { describe, expect, test } from 'vitest';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import { planArchive } from '#bench/archive/plan.ts';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { filesByPath } from '#views/sample-files.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { PublishedData } from '../e2e/published-data.ts';
import { graphFromTables, plainGraph } from '../e2e/published-graph.ts';
import { schemaFiles } from './schemas/schema-files.ts';
import { dataTables } from './table-files.ts';

async function rebuilt(archive: Archive, format: 'csv' | 'json') {
	const files = await filesByPath(archive, dataTables, schemaFiles);
	const data = new PublishedData((path) => files.get(`du-lieu/${path}`)!);
	return graphFromTables((name) => data.rows(name, format));
}

function invented(count: number): Archive {
	const files = Array.from(archiveFiles(planArchive(count)), ({ path, text }) => ({
		path,
		bytes: new TextEncoder().encode(text),
	}));
	return loadArchive(files, '2026-12-31T00:00').archive;
}

describe('the tables alone give the citation graph', () => {
	const large = invented(400);

	test.each(['csv', 'json'] as const)('of a large archive, from its %s files', async (format) => {
		const graph = await rebuilt(large, format);
		expect(Object.values(graph.links).flat().length).toBeGreaterThan(500);
		expect(Object.values(graph.open).flat().length).toBeGreaterThan(0);
		expect(graph.relations.length).toBeGreaterThan(200);
		expect(graph).toEqual(plainGraph(large.graph));
	});

	const directives =
		'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư và Chỉ thị số 25-CT/TW ngày 08/8/2018 của Ban Bí thư.';
	const news = [
		sampleNews('hai-nhiem-ky', {}, { body: directives }),
		sampleNews('chua-ro', {}, { body: 'Theo Chỉ thị 25-CT/TW, xã làm ngay.\n\nTheo Quyết định 659/QD-TTg.' }),
		sampleNews('hai-cach-viet', {}, { body: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định 30/NĐ-CP.' }),
	];
	const documents = [
		sampleDocument('ke-hoach', {
			number: '7/KH-SYT',
			relations: [
				{ kind: 'implements', to: '25-CT/TW ngày 25/10/2023 của Ban Bí thư', note: 'mục 2; =1', scope: 'Điều 5' },
			],
		}),
		sampleDocument('khong-so', { numberMissing: 'bản chụp không ghi' }, { body: 'Kế hoạch 7/KH-SYT.' }),
	];

	test.each([
		['open mentions, two documents of one number, two spellings, documents without a number', { news, documents }],
		['nothing at all', {}],
	])('of %s', async (_, raw) => {
		const archive = sampleArchive(raw);
		for (const format of ['csv', 'json'] as const)
			expect(await rebuilt(archive, format)).toEqual(plainGraph(archive.graph));
	});
});
