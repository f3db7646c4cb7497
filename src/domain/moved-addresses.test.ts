import { describe, expect, test } from 'vitest';
import { addressName } from './address-names.ts';
import { entryWithId } from './archive.ts';
import { pathsOfGone, pathsOfMoved } from './former-paths.ts';
import { listAddresses } from './list-addresses.ts';
import { goneOfRecords, movesOfEntries, movesOfRecords } from './moved-addresses.ts';
import { sampleArchive, sampleDocument, sampleNews } from './sample-entries.ts';

const planId = 'van-ban/ke-hoach/1-kh-syt-so-y-te-lai-chau-2025';
const plan = sampleDocument('1-kh-syt-so-y-te-lai-chau-2025', { movedFrom: ['van-ban/cong-van/cu'] });
const withdrawn = { reason: 'Sai', on: '2025-05-01' };

describe('former addresses', () => {
	test('lead to the page of today, also to a tombstone, and never to what is hidden', () => {
		const archive = sampleArchive({
			documents: [plan],
			news: [
				sampleNews('go', { movedFrom: ['tin-tuc/2024/go'], withdrawn }),
				sampleNews('nhap', { movedFrom: ['tin-tuc/2024/nhap'], draft: true }),
			],
		});
		expect(pathsOfMoved(archive)).toEqual([
			{ params: { address: 'van-ban/cong-van/cu' }, props: { moved: { to: `/${planId}/`, name: 'Tin' } } },
			// The title of what was withdrawn may be why it was.
			{ params: { address: 'tin-tuc/2024/go' }, props: { moved: { to: '/tin-tuc/2025/go/', name: 'Mục đã gỡ' } } },
		]);
	});

	test('are no pages of their own where an entry stands', () => {
		const archive = sampleArchive({ documents: [plan], news: [sampleNews('mot', { movedFrom: [planId] })] });
		expect(pathsOfMoved(archive).map(({ params }) => params.address)).toEqual(['van-ban/cong-van/cu']);
	});

	test('give way to a page that has come to stand there again', () => {
		const archive = sampleArchive({ documents: [plan] });
		const moved = ['/so/01-kh-syt/', '/so/02-kh-syt/', '/nam/2025/', '/co-quan/so-y-te-lai-chau/', '/tep/a.pdf'];
		const gone = ['/van-ban/nam/2025/', '/van-ban/nam/2018/', `/${planId}/`];
		const records = {
			moved: moved.map((from) => ({ from, to: '/so/' })),
			gone: gone.map((path) => ({ path, on: '2026-01-01', reason: 'Sai' })),
		};
		const former = [...pathsOfMoved(archive, records), ...pathsOfGone(archive, records)];
		expect(former.map(({ params }) => params.address)).toEqual([
			'so/02-kh-syt',
			'van-ban/cong-van/cu',
			'van-ban/nam/2018',
		]);
	});

	test('of numbers that went with a withdrawn entry tell so, unless a publisher tells more', () => {
		const body = 'Theo Kế hoạch 7/KH-UBND, Kế hoạch 8/KH-UBND và Kế hoạch 1/KH-SYT.';
		const archive = sampleArchive({ documents: [plan], news: [sampleNews('go', { withdrawn }, { body })] });
		const gone = (records: Parameters<typeof pathsOfGone>[1]) =>
			pathsOfGone(archive, records).map(({ props }) => `${props.gone.address} ${props.gone.on} ${props.gone.reason}`);
		const said = 'Không còn mục nào trong kho nhắc đến số này.';
		expect(gone({ moved: [], gone: [] })).toEqual([
			`/so/07-kh-ubnd/ 2025-05-01 ${said}`,
			`/so/08-kh-ubnd/ 2025-05-01 ${said}`,
		]);
		const record = { path: '/so/07-kh-ubnd/', on: '2025-04-01', reason: 'Số chép sai' };
		expect(gone({ moved: [{ from: '/so/08-kh-ubnd/', to: '/so/' }], gone: [record] })).toEqual([
			'/so/07-kh-ubnd/ 2025-04-01 Số chép sai',
		]);
	});

	test('of a year stand for its months', () => {
		const moves = movesOfRecords({ moved: [{ from: '/nam/2018/', to: '/nam/' }] });
		const months = moves.filter(({ to }) => to === '/nam/').map(({ from }) => from);
		expect(months).toHaveLength(13);
		expect(months).toContain('/nam/2018/12/');
		const gone = { path: '/nam/2018/', on: '2026-01-01', reason: 'Sai năm' };
		expect(goneOfRecords({ gone: [gone] })).toContainEqual({ ...gone, path: '/nam/2018/01/' });
	});

	test('are read however the id is written', () => {
		expect(movesOfEntries([{ url: '/b/c/d/', data: { movedFrom: ['/a/b/c/', 'a/b/d'] } }])).toEqual([
			{ from: '/a/b/c/', to: '/b/c/d/' },
			{ from: '/a/b/d/', to: '/b/c/d/' },
		]);
	});
});

test('an agency keeps its page while only a tombstone names it', () => {
	const gone = sampleDocument('9-kh-syt-so-y-te-son-la-2025', {
		issuer: 'so-y-te-son-la',
		number: '9/KH-SYT',
		withdrawn,
	});
	const listsOf = (documents: Parameters<typeof sampleArchive>[0]['documents'] = []) => [
		...listAddresses(sampleArchive({ documents })),
	];
	expect(listsOf([gone])).toContain('/co-quan/so-y-te-son-la/');
	expect(listsOf()).not.toContain('/co-quan/so-y-te-son-la/');
});

describe('an entry is found by its former id', () => {
	test('by what replaces another', () => {
		const replaced = sampleNews('cu', { withdrawn: { ...withdrawn, replacedBy: 'van-ban/cong-van/cu' } });
		const archive = sampleArchive({ documents: [plan], news: [replaced] });
		expect(entryWithId('van-ban/cong-van/cu', archive)?.id).toBe(planId);
		expect(entryWithId(planId, archive)?.id).toBe(planId);
	});

	test('by a relation and by a citation assigned by hand', () => {
		const citing = sampleDocument('2-kh-syt-so-y-te-lai-chau-2025', {
			number: '2/KH-SYT',
			relations: [{ kind: 'implements', to: 'van-ban/cong-van/cu' }],
		});
		const news = sampleNews(
			'tin',
			{ citations: [{ text: 'kế hoạch của Sở', to: 'van-ban/cong-van/cu' }] },
			{ body: 'Theo kế hoạch của Sở, các xã đã tiêm.' },
		);
		const { graph } = sampleArchive({ documents: [plan, citing], news: [news] });
		expect(graph.unknownTargets).toEqual([]);
		const held = graph.held.get(planId)!;
		expect(graph.relations.map(({ kind, to }) => [kind, to === held])).toEqual([['implements', true]]);
		expect(graph.links.get('tin-tuc/2025/tin')?.map(({ to }) => to === held)).toEqual([true]);
	});
});

test.each([
	['/', 'Trang chủ'],
	['/tin-tuc/2025/mot/', 'Tin'],
	['/tin-tuc/2025/', 'Tin tức, năm 2025'],
	['/van-ban/ke-hoach/', 'Kế hoạch'],
	['/van-ban/nam/2025/', 'Năm 2025'],
	['/so/01-kh-syt/', 'Số 1/KH-SYT'],
	['/co-quan/so-y-te-lai-chau/', 'Sở Y tế tỉnh Lai Châu'],
	['/chu-de/y-te-co-so/', 'Y tế cơ sở'],
	['/tinh-thanh/lai-chau/', 'Lai Châu'],
	['/nam/2025/03/', 'Tháng 3/2025'],
	['/nam/khong-ngay/', 'Chưa rõ ngày'],
	['/so/2-kh-syt/', '/so/2-kh-syt/'],
])('a link to %s says %s', (address, name) => {
	expect(addressName(address, sampleArchive({ documents: [plan], news: [sampleNews('mot')] }))).toBe(name);
});
