import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { citedInView } from './cited-in.ts';

const directive = 'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
const archiveOf = (bodies: readonly string[], more: object = {}) =>
	sampleArchive({ news: bodies.map((body, index) => sampleNews(`tin-${index}`, more, { body })) });

function viewOf(archive: ReturnType<typeof archiveOf>, room?: { open: number; folded: number }) {
	const document = archive.graph.numbers.get('25-ct-tw')!.documents[0]!;
	return citedInView(document.citedIn, document.number, archive, room);
}

describe('the entries that mention a document', () => {
	test('beyond those that are shown are counted, with a way to search for them', () => {
		const { groups } = viewOf(archiveOf(Array.from({ length: 5 }, () => directive)), { open: 1, folded: 2 });
		expect(groups.map(({ total, open, folded, search }) => [total, open.length, folded.length, search])).toEqual([
			[5, 1, 2, { url: '/tim-kiem/?q=25-CT%2FTW', number: '25-CT/TW' }],
		]);
	});

	test('need no search where all are shown', () => {
		const { groups } = viewOf(archiveOf([directive, directive]));
		expect(groups[0]).toMatchObject({ total: 2, folded: [], search: undefined });
		expect(groups[0]!.open).toHaveLength(2);
	});

	test('of a law that thousands cite make no page of megabytes', () => {
		const { groups } = viewOf(archiveOf(Array.from({ length: 400 }, () => directive)));
		expect(groups[0]!.total).toBe(400);
		expect(JSON.stringify(groups).length).toBeLessThan(60_000);
	});

	test('that mention it again and again show some of the sentences', () => {
		const body = Array.from({ length: 40 }, (_, at) => `Câu ${at} nhắc ${directive}.`).join('\n\n');
		const [row] = viewOf(archiveOf([body])).groups[0]!.open;
		expect(row!.open[0]!.sentence.text).toBe(`Câu 0 nhắc ${directive}.`);
		expect(row!.open.length + row!.folded.length + row!.omitted).toBe(40);
		expect(row!.omitted).toBeGreaterThan(0);
	});

	test('that mention it in their titles only need no sentence', () => {
		const title = 'Triển khai Chỉ thị 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
		const [row] = viewOf(archiveOf([''], { title })).groups[0]!.open;
		expect([row!.open, row!.inTitle.map(({ start, end }) => title.slice(start, end))]).toEqual([[], ['25-CT/TW']]);
	});
});
