import { expect, test } from 'vitest';
import { agencyLists, documentPeriods, documentTypeLists } from '#views/lists/document-lists.ts';
import { briefPeriods, newsPeriods, provinceLists, timePeriods, topicLists } from '#views/lists/entry-lists.ts';
import { pagesByAddress } from '#views/sample-pages.ts';
import { listAddresses } from './list-addresses.ts';
import { isPeriodName } from './period-names.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from './sample-entries.ts';

const withdrawn = { reason: 'Sai', on: '2025-05-01' };

test('the lists whose addresses stay are all the pages of lists but those of periods that come and go', () => {
	const many = Array.from({ length: 120 }, (_, index) => sampleNews(`${index}`, { title: `Tin ${index}` }));
	const archive = sampleArchive({
		news: [...many, sampleNews('cu', { publishedAt: 2018, withdrawn }, { folder: '2018' })],
		documents: [
			sampleDocument('a', { issuer: 'so-y-te-son-la', type: 'quyet-dinh', issuedOnMissing: 'mất', withdrawn }),
		],
		briefs: [sampleBrief('b', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' })],
	});
	const lists = [newsPeriods, briefPeriods, provinceLists, topicLists, timePeriods] as const;
	const pages = [
		...pagesByAddress(archive, ...lists).keys(),
		...pagesByAddress(archive, documentPeriods, documentTypeLists).keys(),
		...pagesByAddress(archive, agencyLists).keys(),
	];
	const standing = pages.filter((address) => !isPeriodName(address.split('/').at(-2)!));
	expect(pages.length).toBeGreaterThan(standing.length);
	expect([...listAddresses(archive)].sort()).toEqual(standing.sort());
});
