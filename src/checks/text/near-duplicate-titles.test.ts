import { describe, expect, it, test } from 'vitest';
import { brief, check } from '../sample.ts';
import { titleNeighbours } from './title-neighbours.ts';

const pairs = (...titles: string[]) =>
	[...titleNeighbours(titles.map((title) => title.split(' ')))].map(({ one, other, why }) => [one, other, why]);
const long = 'pho chu tich hdnd tinh chuc mung truong thpt thanh chuong';

test.each<[name: string, titles: string[], expected: unknown[]]>([
	['equal', ['benh soi', 'x', 'benh soi'], [[0, 2, 'trùng']]],
	['tail only', [long, long.split(' ').slice(-6).join(' ')], [[0, 1, 'trùng phần cuối']]],
	['head only', [long.split(' ').slice(0, 6).join(' '), long], [[0, 1, 'trùng phần đầu']]],
	['short tail', [long, 'truong thpt thanh chuong'], []],
	['one letter', [long, long.replace('mung', 'mong')], [[0, 1, 'gần trùng']]],
	['one syllable less', [long, long.replace(' hdnd', '')], [[0, 1, 'gần trùng']]],
	['another word', [long, long.replace('mung', 'than')], []],
	['another number', [`${long} 3`, `${long} 4`], []],
	['two letters in two words', [long, long.replace('mung', 'mong').replace('tich', 'tinh')], []],
	[
		'three alike',
		['benh soi', 'benh soi', 'benh soi'],
		[
			[0, 1, 'trùng'],
			[0, 2, 'trùng'],
		],
	],
])('title neighbours: %s', (_, titles, expected) => {
	expect(pairs(...titles)).toEqual(expected);
});

describe('near-duplicate titles', () => {
	const titled = (title: string) => brief.replace(/title: .*/, `title: "${title}"`);

	it('are reported at the later file, whatever the marks and tones', () => {
		const faults = check({
			'diem-tin/2025/a.md': titled('Bệnh viện tỉnh: khánh thành khoa nhi'),
			'diem-tin/2025/b.md': titled('Bệnh viện tỉnh khánh thành Khoa Nhi!'),
		});
		expect(faults).toMatchObject([
			{ file: 'diem-tin/2025/b.md', line: 2, column: 8, rule: 'near-duplicate-title', severity: 'warning' },
		]);
		expect(faults[0]?.message).toBe('tiêu đề trùng với diem-tin/2025/a.md: «Bệnh viện tỉnh: khánh thành khoa nhi»');
	});

	it('does not compare each of 10,000 titles that share their head with each other', () => {
		const titles = Array.from({ length: 10_000 }, (_, index) =>
			`thu truong bo y te lam viec voi don vi ${index} ${index % 7} ${index % 13}`.split(' '),
		);
		expect([...titleNeighbours(titles)]).toEqual([]);
		// Takes less than a second; fifty million pairs take minutes.
	}, 20_000);
});
