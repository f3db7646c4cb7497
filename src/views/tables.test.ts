import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { filesByPath } from './sample-files.ts';
import { tableFiles } from './tables.ts';

test('every table has a file below its entry, a withdrawn entry none', async () => {
	const withdrawn = { reason: 'Sai', on: '2025-05-01' };
	const archive = sampleArchive({
		documents: [
			sampleDocument('co-bang', {}, { body: '| a |\n|---|\n| 1 |\n\nlời\n\n| b |\n|---|\n| 2 |\n' }),
			sampleDocument('hai-bang', { number: '4/KH-SYT' }, { body: '| c |\n|---|\n| 3 |\n' }),
			sampleDocument('khong-bang', { number: '2/KH-SYT' }, { body: 'a | b' }),
			sampleDocument('bo', { number: '3/KH-SYT', withdrawn }, { body: '| a |\n|---|\n| 1 |\n' }),
		],
	});
	expect([...(await filesByPath(archive, tableFiles))]).toEqual([
		['van-ban/ke-hoach/co-bang/bang-1.csv', '\uFEFFa\r\n1\r\n'],
		['van-ban/ke-hoach/co-bang/bang-2.csv', '\uFEFFb\r\n2\r\n'],
		['van-ban/ke-hoach/hai-bang/bang-1.csv', '\uFEFFc\r\n3\r\n'],
	]);
});
