import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { pagesByAddress } from './sample-pages.ts';
import { tableFiles } from './tables.ts';

test('every table has a file beside its entry, a withdrawn entry none', () => {
	const withdrawn = { reason: 'Sai', on: '2025-05-01' };
	const archive = sampleArchive({
		documents: [
			sampleDocument('co-bang', {}, { body: '| a |\n|---|\n| 1 |\n\nlời\n\n| b |\n|---|\n| 2 |\n' }),
			sampleDocument('khong-bang', { number: '2/KH-SYT' }, { body: 'a | b' }),
			sampleDocument('bo', { number: '3/KH-SYT', withdrawn }, { body: '| a |\n|---|\n| 1 |\n' }),
		],
	});
	expect([...pagesByAddress(archive, tableFiles)].map(([address, { rows }]) => [address, rows])).toEqual([
		['/van-ban/ke-hoach/co-bang/bang-1.csv', [['a'], ['1']]],
		['/van-ban/ke-hoach/co-bang/bang-2.csv', [['b'], ['2']]],
	]);
});
