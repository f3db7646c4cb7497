import { beforeEach, describe, expect, test, vi } from 'vitest';
import { namesOf } from '#offline/save/device.ts';
import { dropFromPacks } from '#offline/save/dropped.ts';
import { removePack, savedPacks } from '#offline/save/saved-packs.ts';
import { localFinder } from '../client/local-finder.ts';
import type { Answer } from '../engine/request.ts';
import type { SamplePage } from '../index/sample-index.ts';
import { sampleDevice } from './sample-packs.ts';
import { savedArchive } from './saved-archive.ts';
import { savedSource } from './saved-source.ts';
import { findTexts, packReader } from './saved-texts.ts';

const measles: SamplePage = { url: '/soi/', title: 'Phòng sởi', text: 'Tiêm vắc xin sởi cho trẻ.', date: '2025-03-01' };
const flu: SamplePage = { url: '/cum/', title: 'Phòng cúm', text: 'Cúm mùa ở vùng cao.', date: '2025-02-01' };
const dengue: SamplePage = { url: '/muoi/', title: 'Diệt muỗi', text: 'Sốt xuất huyết, phòng muỗi đốt.', date: '' };

let { caches, device, save }: ReturnType<typeof sampleDevice> = sampleDevice();
beforeEach(() => {
	({ caches, device, save } = sampleDevice());
});

const indexes = async () => (await caches.keys()).filter(namesOf(device).isIndex);

/** The last answer to a query, and the addresses of its results. */
async function search(query: string, finder = localFinder(savedSource(device))) {
	let last: Answer | undefined;
	await finder.search({ query, filters: {} }, (answer) => {
		last = answer;
	});
	const cards = await finder.cards(last!.hits, query);
	return { answer: last!, urls: cards.map(({ url }) => url) };
}

describe('what is saved is searched', () => {
	test.each([1, 2, 8])('when %s texts share a file', async (textsPerFile) => {
		await save('lai-chau', { pages: [measles, flu, dengue], textsPerFile });
		const { answer, urls } = await search('phong');
		expect(urls.toSorted()).toEqual(['/cum/', '/muoi/', '/soi/']);
		expect(answer.saved).toEqual({ entries: 3, packs: ['Phần lai-chau'] });
	});

	test('but not a page whose text came along in the file of another', async () => {
		await save('lai-chau', { pages: [measles], others: [flu], textsPerFile: 2 });
		expect((await search('phòng')).urls).toEqual(['/soi/']);
	});

	test('in all packs, each page once, as the newer pack has it', async () => {
		await save('lai-chau', { pages: [measles, flu] });
		await save('tiem-chung', { pages: [{ ...measles, text: 'Bài đã sửa.' }, dengue] });
		const { answer, urls } = await search('phòng');
		expect(urls.toSorted()).toEqual(['/cum/', '/muoi/', '/soi/']);
		expect(answer.saved).toEqual({ entries: 3, packs: ['Phần lai-chau', 'Phần tiem-chung'] });
		expect((await search('bài đã sửa')).urls).toEqual(['/soi/']);
		expect((await search('vắc xin')).answer.full).toBe(0);
	});

	test('with the tables of the newest pack', async () => {
		const alternatives = { abbreviations: [['VX', ['vắc xin']] as const], variants: [] };
		await save('lai-chau', { pages: [measles], tables: { alternatives, provinces: [] } });
		expect((await search('VX')).urls).toEqual(['/soi/']);
	});
});

test('a page that the archive has withdrawn is found no longer, also by a search that is open', async () => {
	await save('lai-chau', { pages: [measles, flu] });
	const finder = localFinder(savedSource(device));
	expect((await search('phòng', finder)).urls.toSorted()).toEqual(['/cum/', '/soi/']);
	await dropFromPacks([`${device.root}soi/`], device);
	expect(await indexes()).toEqual([]);
	expect((await search('phòng', finder)).urls).toEqual(['/cum/']);
	expect((await search('vắc xin')).answer.full).toBe(0);
});

test('a pack that is removed before it is read leaves nothing behind', async () => {
	await save('lai-chau', { pages: [measles] });
	const packs = await savedPacks(device);
	await removePack('lai-chau', device);
	expect((await findTexts(packs, packReader(packs, device), device)).pages).toEqual([]);
	expect((await caches.keys()).filter(namesOf(device).isPack)).toEqual([]);
});

describe('the index on the device', () => {
	test('does not stay when a page is taken out of its pack while it is made', async () => {
		await save('lai-chau', { pages: [measles, flu] });
		const open = caches.open.bind(caches);
		vi.spyOn(caches, 'open').mockImplementation(async (name) => {
			if (namesOf(device).isIndex(name)) await dropFromPacks([`${device.root}soi/`], device);
			return open(name);
		});
		await savedArchive(device);
		expect(await indexes()).toEqual([]);
	});

	test('does not stay when its pack is removed while it is made', async () => {
		await save('lai-chau', { pages: [measles] });
		const [id] = (await savedPacks(device)).map((pack) => pack.id);
		const open = caches.open.bind(caches);
		vi.spyOn(caches, 'open').mockImplementation(async (name) => {
			if (namesOf(device).isIndex(name)) await removePack(id!, device);
			return open(name);
		});
		await savedArchive(device);
		expect(await indexes()).toEqual([]);
	});

	const counted = async () => {
		const before = caches.puts.length;
		const archive = await savedArchive(device);
		return { archive, written: caches.puts.length - before };
	};

	test('is made once, and found by the next search', async () => {
		await save('lai-chau', { pages: [measles] });
		expect((await counted()).archive?.kept).toBe(true);
		const again = await counted();
		expect(again).toMatchObject({ archive: { kept: true }, written: 0 });
		expect((await search('sởi')).urls).toEqual(['/soi/']);
	});

	test('follows a pack that is added or removed, and leaves none behind', async () => {
		await save('lai-chau', { pages: [measles] });
		const finder = localFinder(savedSource(device));
		expect((await search('phòng', finder)).urls).toEqual(['/soi/']);
		await save('tiem-chung', { pages: [flu] });
		expect((await search('phòng', finder)).urls.toSorted()).toEqual(['/cum/', '/soi/']);
		expect(await indexes()).toHaveLength(1);
		await removePack('lai-chau', device);
		expect((await search('phòng', finder)).urls).toEqual(['/cum/']);
		await removePack('tiem-chung', device);
		await expect(search('phòng', finder)).rejects.toMatchObject({ reason: 'nothing-saved' });
		expect(await indexes()).toEqual([]);
	});

	test('goes with a pack that is removed, though nobody searches again', async () => {
		await save('lai-chau', { pages: [measles] });
		await savedArchive(device);
		await removePack('lai-chau', device);
		expect(await indexes()).toEqual([]);
	});

	test('is made anew when it was never finished', async () => {
		await save('lai-chau', { pages: [measles] });
		await savedArchive(device);
		const [name] = await indexes();
		const cache = await caches.open(name!);
		await cache.delete(`${device.root}ngoai-tuyen/chi-muc/muc-luc.json`);
		expect((await counted()).written).toBeGreaterThan(0);
		expect((await search('sởi')).urls).toEqual(['/soi/']);
	});

	test('is made in memory when the device is full, and takes no room then', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		await save('lai-chau', { pages: [measles] });
		caches.quota = caches.bytes + 300;
		expect((await savedArchive(device))?.kept).toBe(false);
		expect((await search('sởi')).urls).toEqual(['/soi/']);
		expect(await indexes()).toEqual([]);
	});

	test('is that of one site: another on the same host keeps its own', async () => {
		await save('lai-chau', { pages: [measles] });
		await caches.open('kho / chi-muc x');
		await savedArchive(device);
		expect(await caches.keys()).toContain('kho / chi-muc x');
	});
});
