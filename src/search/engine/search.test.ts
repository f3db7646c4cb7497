// Long, because one small archive of invented pages serves all that a search promises.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryTables } from '../index/query-tables.ts';
import { type SamplePage, sampleIndex } from '../index/sample-index.ts';
import type { Answer, SearchRequest } from './request.ts';
import { search } from './search.ts';

const pages: SamplePage[] = [
	{
		url: '/phuong/',
		title: 'Phòng chống sốt xuất huyết',
		text: 'Ngành y tế tỉnh phun thuốc diệt muỗi.',
		date: '2025-03-01',
	},
	{ url: '/roi/', title: 'Tin vắn', text: 'Thời tiết sốt ruột, hàng xuất khẩu, cao huyết áp.', date: '2025-03-02' },
	{ url: '/khac-dau/', title: 'Chuyện lạ', text: 'Bệnh viên dã chiến của bạn đọc.', date: '2025-03-03' },
	{
		url: '/benh-vien/',
		title: 'Bệnh viện đa khoa tỉnh',
		text: 'Bệnh viện tiếp nhận 7095 lượt khám.',
		date: '2024-05-01',
	},
	{ url: '/bhyt/', title: 'Cấp thẻ bảo hiểm y tế', text: 'Người dân được cấp thẻ.', date: '2023-01-01' },
	{
		url: '/ke-hoach/',
		title: 'Kế hoạch chăm sóc sức khỏe',
		text: 'Giao các sở thực hiện.',
		date: '2025-11-11',
		number: '7095/KH-UBND Kế hoạch Ủy ban nhân dân tỉnh Lai Châu UBND tỉnh Lai Châu 2025',
		filters: { loai: ['van-ban'], tinh: ['lai-chau'] },
	},
	{
		url: '/bac-ninh/',
		title: 'Trạm y tế Bắc Ninh',
		text: 'Trạm mở cửa.',
		date: '2025-08-01',
		filters: { loai: ['tin-tuc'], tinh: ['bac-ninh', 'ha-noi'] },
	},
	{ url: '/luat/', title: 'Luật', text: 'Sửa đổi.', date: '2024-11-27', number: '51/2024/QH15 Luật Quốc hội 2024' },
	{
		url: '/so/659-qd-ttg/',
		title: 'Quyết định 659/QĐ-TTg',
		text: 'Tỉnh Lai Châu.',
		number: '659/QĐ-TTg Quyết định',
		filters: { loai: ['so-hieu'] },
	},
	{
		url: '/lai-chau/',
		title: 'Thăm vùng cao',
		text: 'Đoàn công tác thăm tỉnh Lai Châu, nơi có nhiều xã vùng cao xa xôi.',
		date: '2022-05-05',
	},
	{ url: '/khong-ngay/', title: 'Bệnh viện không ghi ngày', text: 'Bản tin cũ.' },
];

/** Every answer to a request, hits as addresses. */
async function answers(
	request: Partial<SearchRequest>,
	options: Parameters<typeof sampleIndex>[1] = {},
	sample = pages,
) {
	const { index, urls } = await sampleIndex(sample, { tables: queryTables(), ...options });
	const all: (Omit<Answer, 'hits'> & { hits: string[] })[] = [];
	for await (const answer of search({ query: '', filters: {}, ...request }, index)) {
		all.push({ ...answer, hits: answer.hits.map((hit) => urls[hit]!) });
	}
	return all;
}
const found = async (query: string, more: Partial<SearchRequest> = {}) => (await answers({ query, ...more })).at(-1)!;

describe('order', () => {
	test.each([
		['a phrase before its scattered words', 'sốt xuất huyết', '/phuong/'],
		['the same without diacritics', 'sot xuat huyet', '/phuong/'],
		['the tones as typed before others', 'bệnh viện', '/benh-vien/'],
		['other tone placement', 'sức khoẻ', '/ke-hoach/'],
		['decomposed letters', 'Sức khoẻ'.normalize('NFD'), '/ke-hoach/'],
		['đ typed as d', 'da khoa', '/benh-vien/'],
		['an abbreviation finds what it stands for', 'thẻ BHYT', '/bhyt/'],
		['a number before the same digits in a text', '7095', '/ke-hoach/'],
		['a number with its letters in any order', 'kh-ubnd 7095', '/ke-hoach/'],
		['a number spaced and in small letters', '7095 kh ubnd', '/ke-hoach/'],
		['a number within a sentence', 'theo Kế hoạch số 7095/KH-UBND của bệnh viện', '/ke-hoach/'],
		['digits with words that are no part of the number', '7095 lượt khám', '/benh-vien/'],
		['an abbreviation as it is before what it stands for in pieces', 'thẻ BHYT', '/bhyt/'],
		['a number in letters with figures', 'Luật 51/2024/QH15 có gì mới', '/luat/'],
		['a text before the page of a number, when no number is asked', 'tỉnh Lai Châu', '/lai-chau/'],
		['a former province finds the new one', 'trạm y tế Bắc Giang', '/bac-ninh/'],
	])('%s', async (_, query, first) => {
		expect((await found(query)).hits[0]).toBe(first);
	});

	test('the same query gives the same order whatever was searched before', async () => {
		const { index } = await sampleIndex(pages, { tables: queryTables() });
		const ask = async (query: string) => {
			let last: Answer | undefined;
			for await (const answer of search({ query, filters: {} }, index)) last = answer;
			return last;
		};
		const first = await ask('bệnh viện tỉnh');
		for (const query of ['y', 'tế', 'sốt', 'benh', '7095']) await ask(query);
		expect(await ask('bệnh viện tỉnh')).toEqual(first);
	});
});

describe('what was asked', () => {
	test('of a short query only documents with all its words count, the others follow', async () => {
		const { hits, full } = await found('bệnh viện tỉnh');
		expect(hits.slice(0, full)).toEqual(['/benh-vien/']);
		expect(hits.slice(full)).toContain('/khong-ngay/');
	});

	test('is there when its abbreviation is spelled out, not when only the other words are', async () => {
		const sample = [
			{ url: '/the/', text: 'Cấp thẻ bảo hiểm y tế.' },
			{ url: '/nuoc/', text: 'Nước sạch cấp cho xã.' },
		];
		expect((await answers({ query: 'cấp thẻ BHYT' }, {}, sample)).at(-1)).toMatchObject({ hits: ['/the/'], full: 1 });
	});

	test('in quotation marks stands so in every result', async () => {
		expect((await found('"xuất huyết"')).hits).toEqual(['/phuong/']);
		expect((await found('"bệnh viện" khám')).hits.toSorted()).toEqual(['/benh-vien/', '/khong-ngay/']);
	});
});

describe('quotation marks', () => {
	test('around what stands nowhere are left out, and the answer says so', async () => {
		const answer = await found('"huyết xuất" sốt');
		expect(answer.unquoted).toBe(true);
		expect(answer.hits[0]).toBe('/phuong/');
		expect((await found('"xuất huyết"')).unquoted).toBeUndefined();
	});

	test('around a number and words hold across a full stop only where both stand', async () => {
		const sample = [
			{ url: '/a/', text: 'Tiêm sởi. Cúm mùa.' },
			{ url: '/b/', text: 'Tiêm sởi.' },
		];
		expect((await answers({ query: '"sởi. Cúm"' }, {}, sample)).at(-1)).toMatchObject({ hits: ['/a/'] });
		expect((await answers({ query: '"tiem soi" cúm' }, {}, sample)).at(-1)!.unquoted).toBeUndefined();
	});

	test('stay when only the filters exclude what holds the words', async () => {
		expect(await found('"bệnh viện"', { filters: { loai: 'van-ban' } })).toMatchObject({ hits: [], full: 0 });
	});
});

test.each(['-', '...', '“”', '😀', '/'])('signs alone (%s) find nothing', async (query) => {
	expect((await found(query)).hits).toEqual([]);
});

test('a number that the archive does not know is not made up for by the words around it', async () => {
	const { full, hits, unknown } = await found('bệnh viện 9999');
	expect({ full, unknown }).toEqual({ full: 0, unknown: ['9999'] });
	expect(hits).toContain('/benh-vien/');
});

describe('words that the archive does not know', () => {
	test('are repaired, and the answer says so', async () => {
		const answer = await found('bẹnh viejn');
		expect(answer).toMatchObject({ repaired: 'bẹnh viện', unknown: ['viejn'] });
		expect(answer.hits[0]).toBe('/benh-vien/');
		expect((await found('sott xuat huyet')).repaired).toBe('sot xuat huyet');
	});

	test('get the tones that they have beside their neighbour', async () => {
		const sample = [
			{ url: '/mau/', text: 'Ngày hội hiến máu.' },
			{ url: '/hien/', text: 'Hiện nay, hiện tại, hiện giờ.' },
			{ url: '/nay/', text: 'Hiện nay.' },
		];
		const repaired = async (query: string) => (await answers({ query }, {}, sample)).at(-1)!.repaired;
		expect(await repaired('hiens máu')).toBe('hiến máu');
		expect(await repaired('hiens náy')).toBe('hiện náy');
	});

	test('typed in one piece are parted', async () => {
		const answer = await found('benhvien dakhoa');
		expect(answer.repaired).toBe('benh vien da khoa');
		expect(answer.hits[0]).toBe('/benh-vien/');
	});

	test('of a short form are repaired neither where the archive spells it out nor where it does not', async () => {
		for (const [query, unknown] of [
			['thẻ BHXH', ['BHXH']],
			['BHYT', []],
		] as const) {
			const answer = await found(query);
			expect(answer.repaired).toBeUndefined();
			expect(answer.unknown).toEqual(unknown);
		}
	});

	test('of six letters and more need no neighbour when only one word is like them', async () => {
		const sample = [{ url: '/a/', text: 'Thuốc của hãng Mailisa.' }];
		expect((await answers({ query: 'kem Malisa' }, {}, sample)).at(-1)!.repaired).toBe('kem mailisa');
	});

	test('stay when the reader wants them as typed', async () => {
		const answer = await found('bệnh viejn', { literal: true });
		expect(answer.repaired).toBeUndefined();
		expect(answer.unknown).toEqual(['viejn']);
	});

	test('like nothing known leave the other words to be found', async () => {
		const answer = await found('bệnh viện qwrtzp');
		expect(answer.repaired).toBeUndefined();
		expect(answer.unknown).toEqual(['qwrtzp']);
		expect(answer.hits[0]).toBe('/benh-vien/');
	});

	test('alone give nothing', async () => {
		expect(await found('qwrtzp')).toMatchObject({ hits: [], full: 0, unknown: ['qwrtzp'] });
	});

	test('known words are never repaired', async () => {
		expect((await found('bênh vien')).repaired).toBeUndefined();
	});
});

describe('names of provinces', () => {
	const sample: SamplePage[] = [
		{ url: '/da/', text: 'Bệnh đã rất nặng, người dân đã khỏe.' },
		{ url: '/bac-ninh/', text: 'Bắc Ninh tiêm vắc xin.' },
		{ url: '/an-ninh/', text: 'Bác sĩ giữ an ninh, đồng bào miền bắc.' },
		{ url: '/he/', text: 'Hệ thống y tế.' },
	];
	const about = async (query: string) => (await answers({ query }, {}, sample)).at(-1)!;

	test('are never their words apart, nor slips of the keyboard', async () => {
		for (const query of ['Đà Nẵng', 'da nang', 'Huế', 'hue']) {
			expect(await about(query)).toMatchObject({
				hits: [],
				unknown: [],
				absent: [expect.stringMatching(/Đà Nẵng|Huế/)],
			});
			expect((await about(query)).repaired).toBeUndefined();
		}
	});

	test('of former ones find the whole name of today', async () => {
		expect((await about('Bắc Giang')).hits).toEqual(['/bac-ninh/']);
		expect((await about('bac giang')).hits).toEqual(['/bac-ninh/']);
	});

	test('beside other words must stand together in what holds all that was asked', async () => {
		expect(await about('bệnh Đà Nẵng')).toMatchObject({ full: 0, absent: ['Đà Nẵng'] });
	});
});

test('a number written in full must stand in what holds all that was asked', async () => {
	const sample: SamplePage[] = [
		{ url: '/khac/', text: 'Nghị quyết số 20-NQ/TW ngày 09/9/2025 của Bộ Chính trị về y tế, ngày 09/9/2025.' },
		{ url: '/dung/', text: 'Một hội nghị bàn về Nghị quyết 72-NQ/TW và nhiều việc khác của địa phương trong năm.' },
	];
	const all = await answers({ query: 'nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị' }, {}, sample);
	expect(all.at(-1)).toMatchObject({ full: 1, hits: ['/dung/', '/khac/'] });
});

test('a former province is told with the one it belongs to', async () => {
	expect((await found('bac giang')).provinces).toEqual([{ name: 'Bắc Giang', id: 'bac-ninh', current: 'Bắc Ninh' }]);
});

describe('filters', () => {
	test('keep what has the value, and count every value under the other filters', async () => {
		const { hits, facets } = await found('', { filters: { tinh: 'ha-noi' } });
		expect(hits).toEqual(['/bac-ninh/']);
		expect(facets).toEqual({ loai: { 'tin-tuc': 1 }, tinh: { 'bac-ninh': 1, 'ha-noi': 1, 'lai-chau': 1 } });
	});

	test('together ask for both', async () => {
		expect((await found('', { filters: { tinh: 'ha-noi', loai: 'van-ban' } })).hits).toEqual([]);
		expect((await found('', { filters: { khong: 'co' } })).hits).toEqual([]);
	});

	test('by days include the first and the last, and nothing without a date', async () => {
		expect((await found('', { from: '2024-05-01', to: '2025-03-02' })).hits).toEqual([
			'/roi/',
			'/phuong/',
			'/luat/',
			'/benh-vien/',
		]);
		expect((await found('', { from: '2025-08-02' })).hits).toEqual(['/ke-hoach/']);
	});
});

test('results by day: newest or oldest first, without a date last', async () => {
	const query = 'bệnh viện';
	expect((await found(query, { sort: 'newest' })).hits.slice(0, 2)).toEqual(['/benh-vien/', '/khong-ngay/']);
	expect((await found('', { sort: 'oldest' })).hits).toEqual([
		'/lai-chau/',
		'/bhyt/',
		'/benh-vien/',
		'/luat/',
		'/phuong/',
		'/roi/',
		'/khac-dau/',
		'/bac-ninh/',
		'/ke-hoach/',
		'/khong-ngay/',
		'/so/659-qd-ttg/',
	]);
});

describe('an archive in periods', () => {
	test('answers from the newest first and better with each', async () => {
		const all = await answers({ query: 'bệnh viện' }, { pagesPerShard: 3 });
		expect(all.map(({ searched, periods }) => `${searched}/${periods}`)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
		expect(all[0]!.hits).not.toContain('/benh-vien/');
		expect(all.at(-1)!.hits[0]).toBe('/benh-vien/');
	});

	test('answers in the end as an archive in one piece', async () => {
		for (const query of ['bệnh viện', 'y te', '7095', 'sốt xuất huyết', '']) {
			const parted = (await answers({ query }, { pagesPerShard: 2 })).at(-1)!;
			expect(parted).toEqual({ ...(await found(query)), searched: 7, periods: 7 });
		}
	});

	test('writes bare words as the archive mostly does, not as one period', async () => {
		const sample: SamplePage[] = [
			{ url: '/vien/', text: 'Bệnh viên.', date: '2025-03-03' },
			{ url: '/mot/', text: 'Bệnh viện.', date: '2024-01-02' },
			{ url: '/hai/', text: 'Bệnh viện.', date: '2024-01-01' },
		];
		for (const pagesPerShard of [1, 2, 3]) {
			const all = await answers({ query: 'benh vien' }, { pagesPerShard }, sample);
			expect(all.at(-1)!.hits).toEqual(['/mot/', '/hai/', '/vien/']);
		}
	});

	test('repairs with words of any period', async () => {
		const all = await answers({ query: 'benhh vien' }, { pagesPerShard: 2 });
		expect(all.at(-1)!.repaired).toBe('benh vien');
	});

	test('loads no term of an older period before the newest is answered', async () => {
		const read: string[] = [];
		const { index } = await sampleIndex(pages, {
			tables: queryTables(),
			pagesPerShard: 3,
			read: (path) => read.push(path),
		});
		const iterator = search({ query: 'bệnh', filters: {} }, index);
		await iterator.next();
		expect(
			new Set(read.filter((path) => path.includes('/documents')).map((path) => path.split('/')[0])).size,
		).toBeLessThanOrEqual(2);
	});
});

test('an empty archive answers with nothing', async () => {
	for (const query of ['', 'sởi', '7095']) {
		expect(await answers({ query }, {}, [])).toEqual([expect.objectContaining({ hits: [], full: 0 })]);
	}
});

test('no query throws', async () => {
	const { index } = await sampleIndex(pages, { tables: queryTables(), pagesPerShard: 4 });
	const piece = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.constantFrom(
			'bệnh',
			'viện',
			'7095',
			'"',
			'/KH-UBND',
			"'; DROP TABLE",
			'.*[',
			'<img onerror>',
			'\u202E',
			'\uD800',
			'BHYT',
			'^',
			'$',
		),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
			for await (const answer of search({ query: pieces.join(' '), filters: {} }, index)) {
				expect(answer.hits.length).toBeGreaterThanOrEqual(answer.full);
			}
		}),
		{ numRuns: 300 },
	);
}, 30_000);
