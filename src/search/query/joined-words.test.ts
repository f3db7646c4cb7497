import { expect, test } from 'vitest';
import { partings } from './joined-words.ts';

const known = new Map(
	['nghe', 'an', 'sot', 'xuat', 'huyet', 'benh', 'vien', 'te'].map((word) => [word, { written: word, frequency: 1 }]),
);

test.each([
	['nghean', ['nghe an']],
	['benhvien', ['benh vien']],
	['sotxuathuyet', ['sot xuat huyet']],
	['benhyte', ['benh y te']],
	['yte', ['y te']],
	['nghe', []],
	['benhxyz', []],
	['', []],
])('%s', (joined, ways) => {
	expect(partings(joined, known).map((parts) => parts.join(' '))).toEqual(ways);
});
