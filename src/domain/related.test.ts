import { describe, expect, test } from 'vitest';
import type { RawArchive } from './archive.ts';
import { relatedEntries } from './related.ts';
import {
	sampleBrief as brief,
	sampleDocument as document,
	sampleNews as news,
	sampleArchive,
} from './sample-entries.ts';

/** What the page of the entry `muc` suggests: slug and reason. */
function suggestions(raw: Partial<RawArchive>, limit?: number) {
	const archive = sampleArchive(raw);
	const entry = archive.entries.find(({ path }) => path.slug === 'muc')!;
	return relatedEntries(entry, archive, limit).map((related) => [related.entry.path.slug, related.reason]);
}

test('what shares most comes first, each with its reason', () => {
	expect(
		suggestions({
			news: [
				news('muc', { topics: ['tiem-chung'] }),
				news('khac', { provinces: ['ha-tinh'], topic: 'nhan-luc' }),
				news('chu-de-phu', { provinces: ['ha-tinh'], topic: 'tiem-chung' }),
				// As good as one province; the two then stand in the order of their ids.
				news('chu-de', { provinces: ['ha-tinh'] }),
				news('tinh', { topic: 'nhan-luc' }),
				news('tinh-va-chu-de'),
			],
		}),
	).toEqual([
		['tinh-va-chu-de', 'cùng tỉnh Lai Châu và chủ đề Y tế cơ sở'],
		['chu-de', 'cùng chủ đề Y tế cơ sở'],
		['tinh', 'cùng tỉnh Lai Châu'],
		['chu-de-phu', 'cùng chủ đề Tiêm chủng, vắc xin'],
	]);
});

test('a topic counts most where it is the main one of both', () => {
	const elsewhere = { provinces: ['ha-tinh'] };
	expect(
		suggestions({
			news: [
				news('muc', { topics: ['tiem-chung'] }),
				news('a-phu-phu', { ...elsewhere, topic: 'nhan-luc', topics: ['tiem-chung'] }),
				news('b-phu-chinh', { ...elsewhere, topic: 'tiem-chung' }),
				news('c-chinh-phu', { ...elsewhere, topic: 'nhan-luc', topics: ['y-te-co-so'] }),
				news('d-chinh-chinh', elsewhere),
			],
		}).map(([slug]) => slug),
	).toEqual(['d-chinh-chinh', 'b-phu-chinh', 'c-chinh-phu', 'a-phu-phu']);
});

test('documents of one issuer belong together, under its short name', () => {
	const issuer = 'bhxh-viet-nam';
	const other = document('khac', { issuer, provinces: ['ha-tinh'], topic: 'nhan-luc' });
	expect(suggestions({ documents: [document('muc', { issuer }), other] })).toEqual([
		['khac', 'cùng cơ quan BHXH Việt Nam'],
	]);
});

test('the central level is no place to share', () => {
	const central = { provinces: ['trung-uong'] };
	expect(suggestions({ news: [news('muc', central), news('khac', { ...central, topic: 'nhan-luc' })] })).toEqual([]);
});

test('what lies outside the health sector is never suggested', () => {
	const outside = { topic: 'ngoai-nganh' };
	expect(suggestions({ news: [news('muc'), news('ngoai', { ...outside, topics: ['y-te-co-so'] })] })).toEqual([]);
	expect(suggestions({ news: [news('muc', outside), news('ngoai', outside)] })).toEqual([]);
});

test('a full item goes before a brief that shares as much, the nearer in time before the further', () => {
	expect(
		suggestions({
			news: [news('muc'), news('cu', { publishedAt: '2025-01-01' }), news('moi', { publishedAt: '2025-05-01' })],
			briefs: [brief('diem-tin', { publishedAt: '2025-06-01' })],
		}).map(([slug]) => slug),
	).toEqual(['moi', 'cu', 'diem-tin']);
});

describe('in an archive with far more than are considered', () => {
	const dayOf = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
	const many = Array.from({ length: 300 }, (_, index) => news(`tin-${index}`, { publishedAt: dayOf(index) }));
	const own = news('muc', { publishedAt: dayOf(150) });

	test('the nearest in time are suggested', () => {
		expect(
			suggestions({ news: [own, ...many] })
				.map(([slug]) => slug)
				.toSorted(),
		).toEqual(['tin-148', 'tin-149', 'tin-150', 'tin-151', 'tin-152']);
	});

	test('of entries that cite the same document too', () => {
		const body = 'Theo Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư.';
		const elsewhere = (index: number) => ({ publishedAt: dayOf(index), provinces: ['ha-tinh'], topic: 'nhan-luc' });
		const citing = Array.from({ length: 300 }, (_, index) => news(`trich-${index}`, elsewhere(index), { body }));
		const raw = { news: [news('muc', { publishedAt: dayOf(20) }, { body }), ...citing] };
		expect(suggestions(raw, 2).map(([slug]) => slug)).toEqual(['trich-20', 'trich-19']);
		// What thousands cite does not tie the old to the new.
		const later = Array.from({ length: 100 }, (_, index) => news(`sau-${index}`, elsewhere(300 + index), { body }));
		expect(suggestions({ news: [...raw.news, ...later] })).toEqual(suggestions(raw));
	});

	test('what is added later changes nothing', () => {
		const later = Array.from({ length: 100 }, (_, index) => news(`sau-${index}`, { publishedAt: dayOf(300 + index) }));
		expect(suggestions({ news: [own, ...many, ...later] })).toEqual(suggestions({ news: [own, ...many] }));
	});

	test('an entry without a date finds others without one', () => {
		const undated = (slug: string) => news(slug, { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' });
		expect(suggestions({ news: [undated('muc'), undated('khac'), ...many] }, 1).map(([slug]) => slug)).toEqual([
			'khac',
		]);
	});
});

test('no more than asked for, five unless told', () => {
	const raw = { news: [news('muc'), ...Array.from({ length: 9 }, (_, index) => news(`tin-${index}`))] };
	expect(suggestions(raw)).toHaveLength(5);
	expect(suggestions(raw, 2)).toHaveLength(2);
});

describe('the reason is true', () => {
	test('of an entry about a former province: the other is about the present one, not the former', () => {
		const [found] = suggestions({
			news: [news('muc', { provinces: ['bac-giang'] }), news('khac', { provinces: ['bac-ninh'], topic: 'nhan-luc' })],
		});
		expect(found?.[1]).toContain('Bắc Ninh');
	});

	test('of a former and a present name together: one place is shared, not two', () => {
		const both = { provinces: ['bac-giang', 'bac-ninh'] };
		const found = suggestions({ news: [news('muc', both), news('khac', { provinces: ['bac-ninh'] })] });
		expect(found[0]?.[1]).toContain('chủ đề Y tế cơ sở');
	});

	test.each([
		['ha-noi', 'Hà Nội'],
		['ho-chi-minh', 'Hồ Chí Minh'],
	])('%s is a city, not a province', (id, name) => {
		const [found] = suggestions({
			news: [news('muc', { provinces: [id] }), news('khac', { provinces: [id], topic: 'nhan-luc' })],
		});
		expect(found?.[1]).toContain(name);
		expect(found?.[1]).not.toContain(`tỉnh ${name}`);
	});
});

describe('what both cite', () => {
	const directive = 'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
	const decision = 'Quyết định 659/QĐ-TTg ngày 20/5/2020';
	const resolution = 'Nghị quyết số 21-NQ/TW ngày 25/10/2017';
	const elsewhere = { provinces: ['ha-tinh'], topic: 'nhan-luc' };
	const citing = (slug: string, body: string, more: object = elsewhere) => news(slug, more, { body });

	test('weighs more than a topic in common, and is named', () => {
		const raw = {
			news: [citing('muc', directive, {}), citing('trich', directive), news('chu-de', { provinces: ['ha-tinh'] })],
		};
		expect(suggestions(raw)).toEqual([
			['trich', 'cùng viện dẫn 25-CT/TW'],
			['chu-de', 'cùng chủ đề Y tế cơ sở'],
		]);
	});

	test('counts once, however often it is mentioned, and adds up with the rest', () => {
		const raw = {
			news: [
				citing('muc', directive, {}),
				citing('nhieu-lan', `${directive}. Theo ${directive}.`),
				citing('cung-tinh', directive, {}),
			],
		};
		expect(suggestions(raw)).toEqual([
			['cung-tinh', 'cùng viện dẫn 25-CT/TW, cùng tỉnh Lai Châu'],
			['nhieu-lan', 'cùng viện dẫn 25-CT/TW'],
		]);
	});

	test.each([
		[`${directive}; ${decision}`, 'cùng viện dẫn 25-CT/TW và 659/QĐ-TTg'],
		[`${directive}; ${decision}; ${resolution}`, 'cùng viện dẫn 25-CT/TW, 659/QĐ-TTg và 1 văn bản khác'],
	])('several: «%s»', (body, reason) => {
		expect(
			suggestions({
				news: [citing('muc', body), citing('trich', body, { topic: 'tiem-chung', provinces: ['son-la'] })],
			}),
		).toEqual([['trich', reason]]);
	});

	test('front matter names documents as well as a text does', () => {
		const relations = [{ kind: 'implements', to: '25-CT/TW', note: 'Chỉ thị của Ban Bí thư, ngày 25/10/2023' }];
		const raw = {
			documents: [document('muc', { ...elsewhere, relations, issuer: 'bo-y-te' })],
			news: [citing('trich', directive, {})],
		};
		expect(suggestions(raw)).toEqual([['trich', 'cùng viện dẫn 25-CT/TW']]);
		const turned = { documents: [document('khac', { relations })], news: [citing('muc', directive)] };
		expect(suggestions(turned)).toEqual([['khac', 'cùng viện dẫn 25-CT/TW']]);
	});

	test('what cites the entry, or is cited by it, stands elsewhere on its page', () => {
		const own = 'Kế hoạch số 1/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu';
		const raw = {
			documents: [
				document(
					'muc',
					{ relations: [{ kind: 'replaces', to: 'van-ban/ke-hoach/duoc-thay' }] },
					{ body: 'Theo Kế hoạch số 2/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu.' },
				),
				document('duoc-dan', { number: '2/KH-SYT' }),
				document('duoc-thay', { number: '3/KH-SYT' }),
				document('khac', { number: '4/KH-SYT' }),
			],
			news: [citing('dan-muc', own, {})],
		};
		expect(suggestions(raw).map(([slug]) => slug)).toEqual(['khac']);
	});

	test('what lies outside the health sector is not suggested for it', () => {
		expect(
			suggestions({ news: [citing('muc', directive), citing('ngoai', directive, { topic: 'ngoai-nganh' })] }),
		).toEqual([]);
	});
});
