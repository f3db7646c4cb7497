import { describe, expect, test } from 'vitest';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import { planArchive } from '#bench/archive/plan.ts';
import { countAround } from '#charts/relations-diagram.ts';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { loadArchive } from '../../../scripts/load-archive.ts';
import { hasNeighbours, neighbourhood } from './neighbourhood.ts';

type Raw = Parameters<typeof sampleArchive>[0];

const directive = 'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
const decision = 'Quyết định số 659/QĐ-TTg ngày 20/5/2020';
const plan = sampleDocument(
	'7-kh-syt',
	{
		number: '7/KH-SYT',
		relations: [{ kind: 'implements', to: '25-CT/TW', note: 'Chỉ thị của Ban Bí thư, ngày 25/10/2023' }],
	},
	{ body: `Triển khai ${directive}, theo ${decision}.` },
);
const news = (slug: string, body: string, more: object = {}) =>
	sampleNews(slug, { title: `Tin ${slug}`, ...more }, { body });

/** The surroundings of the document with a number: «label: names». */
function around(number: string, raw: Raw, most?: number) {
	const archive = sampleArchive(raw);
	const document = archive.graph.documents.find((one) => one.number === number)!;
	const data = neighbourhood(document, archive, { ...(most && { most }) });
	const told = (side: 'above' | 'below') =>
		data?.[side].map(({ label, nodes, total }) => `${label} (${total}): ${nodes.map(({ name }) => name).join(', ')}`);
	return data && { above: told('above'), below: told('below') };
}

describe('around a document that is held', () => {
	test('stand what it rests on and names, and what mentions it', () => {
		const held = { documents: [plan], news: [news('mot', 'Theo Kế hoạch số 7/KH-SYT ngày 17/3/2025.')] };
		expect(around('7/KH-SYT', held)).toEqual({
			above: ['Triển khai (1): Chỉ thị 25-CT/TW', 'Viện dẫn khác (1): Quyết định 659/QĐ-TTg'],
			below: ['Tin tức nhắc đến (1): Tin mot'],
		});
	});
});

describe('around a document that is only cited', () => {
	test('stand those that rest on it, and who else mentions it, each once', () => {
		const raw = { documents: [plan], news: [news('mot', `${directive}.`), news('hai', `${directive}.`)] };
		expect(around('25-CT/TW', raw)).toEqual({
			above: [],
			below: ['Được triển khai bởi (1): Kế hoạch 7/KH-SYT', 'Tin tức nhắc đến (2): Tin hai, Tin mot'],
		});
		// The plan only cites it.
		expect(around('659/QĐ-TTg', { ...raw, news: [news('ba', `${decision}.`)] })?.below).toEqual([
			'Văn bản nhắc đến (1): Kế hoạch 7/KH-SYT',
			'Tin tức nhắc đến (1): Tin ba',
		]);
	});

	test('stands nothing when one entry mentions it: that is what the page says', () => {
		expect(around('659/QĐ-TTg', { documents: [plan] })).toBeUndefined();
	});

	test('the newest are told and all are counted', () => {
		const many = Array.from({ length: 30 }, (_, index) =>
			news(`t${index}`, `${decision}.`, { publishedAt: `2025-03-${String(index + 1).padStart(2, '0')}` }),
		);
		expect(around('659/QĐ-TTg', { news: many }, 2)?.below).toEqual(['Tin tức nhắc đến (30): Tin t29, Tin t28']);
	});
});

test('withdrawn entries and drafts stand nowhere', () => {
	const withdrawn = { withdrawn: { reason: 'Sai', on: '2025-05-01' } };
	const raw = {
		news: [
			news('mot', `${decision}.`),
			news('hai', `${decision}.`, withdrawn),
			news('ba', `${decision}.`, { draft: true }),
		],
	};
	expect(around('659/QĐ-TTg', raw)).toBeUndefined();
});

test('whether there is anything to draw is told without drawing it, in an archive of 1,000 entries', () => {
	const files = [...archiveFiles(planArchive(1000))].map(({ path, text }) => ({
		path,
		bytes: new TextEncoder().encode(text),
	}));
	const { archive } = loadArchive(files, '2026-12-31T00:00');
	const drawn = archive.graph.documents.filter((document) => hasNeighbours(document, archive));
	expect(drawn.length).toBeGreaterThan(50);
	for (const document of drawn) {
		expect(countAround(neighbourhood(document, archive)!), document.key).toBeGreaterThan(1);
	}
});
