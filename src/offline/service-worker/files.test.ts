import { expect, test } from 'vitest';
import { SampleCaches } from '../save/sample-caches.ts';
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
const answer = async (path: string, network: () => Promise<Response>) =>
	(await fileAnswer(`${root}${path}`, sources)!(network)).text();

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

test.each([
	'du-lieu/muc.json',
	'rss.xml',
	'tep/2026/a.pdf',
	'pagefind/fragment/a.pf_fragment',
	'tim-kiem/chi-muc/muc-luc.json',
	'ngoai-tuyen/goi.json',
	'tim-kiem/',
	'sw.js',
])('%s is left to the network', (path) => expect(fileAnswer(`${root}${path}`, sources)).toBeUndefined());

test.each([
	'https://kho.example/_astro/a.css',
	'https://kho.example/khac/a.png',
	'https://khac.example/kho/_astro/a.css',
])('%s belongs to others', (address) => expect(fileAnswer(address, sources)).toBeUndefined());
