import { expect, test } from 'vitest';
import { SampleCaches } from '../save/sample-caches.ts';
import { storeNames } from '../stores.ts';
import { fileAnswer } from './files.ts';

const root = 'https://kho.example/kho/';
const caches = new SampleCaches();
await (await caches.open('bất kỳ')).put(`${root}_astro/a.css`, new Response('đã lưu'));
await (await caches.open('bất kỳ')).put(`${root}anh/a.png`, new Response('đã lưu'));
await (await caches.open('bất kỳ')).put(`${root}anh/b.jpg-960.webp`, new Response('cỡ vừa'));
const sources = {
	root,
	caches: caches as unknown as CacheStorage,
	shell: {
		has: (address: string) => [`${root}favicon.svg`, `${root}tim-kiem/`].includes(address),
		match: async () => new Response('vỏ'),
	},
};
const online = async () => new Response('mạng');
const offline = async () => {
	throw new TypeError('Failed to fetch');
};
const shown = (address: string, destination: RequestDestination = 'image') => {
	const noted: Promise<unknown>[] = [];
	return { noted, answer: fileAnswer({ address, destination, until: (promise) => noted.push(promise) }, sources) };
};
const answer = async (path: string, network: () => Promise<Response>) =>
	(await shown(`${root}${path}`).answer!(network)).text();

test.each([
	['a file with a hash in its name', '_astro/a.css', online, 'đã lưu'],
	['one that the device has not', '_astro/b.css', online, 'mạng'],
	['a file of the shell', 'favicon.svg', offline, 'vỏ'],
	['a picture while there is a network', 'anh/a.png', online, 'mạng'],
	['a picture without a network', 'anh/a.png?1', offline, 'đã lưu'],
	['a size of a picture that is kept whole', 'anh/a.png-480.webp', offline, 'đã lưu'],
	['a picture that is kept in another size', 'anh/b.jpg', offline, 'cỡ vừa'],
	['another size of it', 'anh/b.jpg-480.webp', offline, 'cỡ vừa'],
])('%s: %s', async (_, path, network, from) => expect(await answer(path, network)).toBe(from));

test.each(['_astro/b.css', 'anh/c.png'])('%s, which is nowhere, fails as without a worker', async (path) => {
	await expect(answer(path, offline)).rejects.toThrow('Failed to fetch');
});

test('a picture that a script downloads comes from the network or not at all', () => {
	expect(shown(`${root}anh/a.png`, '').answer).toBeUndefined();
});

test.each([404, 410])(
	'a picture that answers %i goes from saved packs and pages read, in every size',
	async (status) => {
		const stores = [storeNames('/kho/').pack('tinh-thanh/lai-chau', 'v1'), storeNames('/kho/').read];
		for (const name of stores)
			await (await caches.open(name)).put(`${root}anh/go.jpg-960.webp`, new Response('đã lưu'));
		const { answer: gone, noted } = shown(`${root}anh/go.jpg`);
		expect((await gone!(async () => new Response('', { status }))).status).toBe(status);
		await Promise.all(noted);
		await expect(answer('anh/go.jpg', offline)).rejects.toThrow('Failed to fetch');
	},
);

test.each([
	'du-lieu/muc.json',
	'rss.xml',
	'tep/2026/a.pdf',
	'pagefind/fragment/a.pf_fragment',
	'tim-kiem/chi-muc/muc-luc.json',
	'ngoai-tuyen/goi.json',
	'tim-kiem/',
	'sw.js',
])('%s is left to the network', (path) => expect(shown(`${root}${path}`).answer).toBeUndefined());

test.each([
	'https://kho.example/_astro/a.css',
	'https://kho.example/khac/a.png',
	'https://khac.example/kho/_astro/a.css',
])('%s belongs to others', (address) => expect(shown(address).answer).toBeUndefined());
