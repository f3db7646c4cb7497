import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { entryDays } from '#views/entry-days.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { mentionDays } from './mention-days.ts';

const cited = { body: 'Theo Quyết định số 5968/QĐ-BYT ngày 31/12/2021.' };
const open = { body: 'Theo Kế hoạch số 1/KH-SYT.' };

test('a number appears with the first entry that names it, and changes with the last', () => {
	const archive = sampleArchive({
		documents: [
			sampleDocument('1-kh-syt', { issuedOn: '2025-02-01' }),
			sampleDocument('1-kh-syt-nghe-an', { issuer: 'so-y-te-nghe-an', issuedOn: '2025-01-01', provinces: ['nghe-an'] }),
		],
		news: [
			sampleNews('a', { publishedAt: '2025-05-01' }, cited),
			sampleNews('b', { publishedAt: '2025-04-01', corrections: [{ on: '2025-08-08', reason: 'Sai tên' }] }, cited),
			sampleNews('c', { publishedAt: '2025-10-01', provinces: ['hue'] }, open),
		],
	});
	const { ofNumber, lastOfDocuments } = mentionDays(archive, entryDays(sampleSources(archive)));
	expect(ofNumber(archive.graph.numbers.get('5968-qd-byt')!)).toEqual({ first: '2025-04-01', last: '2025-08-08' });
	expect(ofNumber(archive.graph.numbers.get('01-kh-syt')!)).toEqual({ first: '2025-01-01', last: '2025-10-01' });
	expect(lastOfDocuments(archive.graph.numbers.get('5968-qd-byt')!.documents)).toBe('2025-08-08');
	expect(lastOfDocuments([])).toBeUndefined();
});
