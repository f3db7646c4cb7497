import { describe, expect, test } from 'vitest';
import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';
import { buildArchive, type RawArchive } from './archive.ts';
import { relatedEntries } from './related.ts';

const shared = {
	title: 'Tin',
	provinces: ['lai-chau'],
	topic: 'y-te-co-so',
	completeness: 'summary',
	source: { name: 'Báo' },
	capture: { method: 'web-text', sha256: '0'.repeat(64), capturedOnMissing: 'không ghi' },
	rights: 'CC BY 4.0',
};

function news(slug: string, more: object = {}) {
	const data = newsSchema.parse({ ...shared, publishedAt: '2025-03-17', ...more });
	return { path: { collection: 'tin-tuc' as const, folder: '2025', slug }, data, body: '' };
}

function brief(slug: string, more: object = {}) {
	const data = briefSchema.parse({ ...shared, publishedAt: '2025-03-17', summary: 'Câu', seenIn: ['Khối'], ...more });
	return { path: { collection: 'diem-tin' as const, folder: '2025', slug }, data, body: '' };
}

function document(slug: string, more: object = {}) {
	const own = {
		type: 'ke-hoach',
		system: 'state',
		issuer: 'bhxh-viet-nam',
		numberMissing: 'mất',
		issuedOn: '2025-03-17',
	};
	return {
		path: { collection: 'van-ban' as const, folder: '2025', slug },
		data: documentSchema.parse({ ...shared, ...own, ...more }),
		body: '',
	};
}

/** What the page of the entry `muc` suggests: slug and reason. */
function suggestions(raw: Partial<RawArchive>, limit?: number) {
	const archive = buildArchive({ news: [], documents: [], briefs: [], ...raw }, '2026-01-01T00:00');
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
				news('chu-de', { provinces: ['ha-tinh'] }),
				news('tinh', { topic: 'nhan-luc' }),
				news('tinh-va-chu-de'),
			],
		}),
	).toEqual([
		['tinh-va-chu-de', 'cùng tỉnh Lai Châu và chủ đề Y tế cơ sở'],
		['tinh', 'cùng tỉnh Lai Châu'],
		['chu-de', 'cùng chủ đề Y tế cơ sở'],
		['chu-de-phu', 'cùng chủ đề Tiêm chủng, vắc xin'],
	]);
});

test('documents of one issuer belong together, under its short name', () => {
	expect(
		suggestions({ documents: [document('muc'), document('khac', { provinces: ['ha-tinh'], topic: 'nhan-luc' })] }),
	).toEqual([['khac', 'cùng cơ quan BHXH Việt Nam']]);
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

test('a full item goes before a brief that shares as much, the newer before the older', () => {
	expect(
		suggestions({
			news: [news('muc'), news('cu', { publishedAt: '2025-01-01' }), news('moi', { publishedAt: '2025-05-01' })],
			briefs: [brief('diem-tin', { publishedAt: '2025-06-01' })],
		}).map(([slug]) => slug),
	).toEqual(['moi', 'cu', 'diem-tin']);
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
