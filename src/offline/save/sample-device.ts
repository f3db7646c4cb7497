import type { PackFile, PackManifest, PackSummary } from '../pack.ts';
import { packListUrl, packUrl } from '../pack.ts';
import { addressOf, type Device } from './device.ts';
import { hashOf } from './kept-answer.ts';
import { SampleCaches } from './sample-caches.ts';

const root = 'https://kho.example/kho/';

/** What a site serves, by path. */
export type SampleFiles = Record<string, string>;

/** A site with one pack, published anew by `publish`, and a device that reads it, for tests. */
export async function sampleDevice(files: SampleFiles, newest?: PackManifest['newest']) {
	const caches = new SampleCaches();
	const asked: { readonly path: string; readonly cache: RequestCache }[] = [];
	let served: SampleFiles = {};
	const site = {
		/** Called for each request; throwing is a network that is lost. */
		onRequest: async (_path: string, _signal: AbortSignal): Promise<void> => {},
		/** What the server answers instead of the file. */
		answers: new Map<string, (cache: RequestCache) => Response>(),
		/** Puts another version on the server; `manifest: false` leaves the old manifest. */
		async publish(next: SampleFiles, { manifest = true } = {}) {
			const of = manifest ? await manifestOf(next, newest) : undefined;
			const kept = Object.fromEntries(Object.entries(served).filter(([path]) => path.endsWith('.json')));
			served = { ...(of ? manifestFiles(of) : kept), ...next };
		},
	};
	await site.publish(files);
	let clock = Date.parse('2026-11-22T03:05:00Z');
	const device: Device = {
		root,
		caches: caches as unknown as CacheStorage,
		now() {
			clock += 1000;
			return new Date(clock);
		},
		wait: async (_, signal) => signal?.throwIfAborted(),
		async fetch(address, { cache = 'default', signal }) {
			const path = `/${address.slice(root.length)}`;
			asked.push({ path, cache });
			await site.onRequest(path, signal!);
			signal?.throwIfAborted();
			const body = served[path];
			return site.answers.get(path)?.(cache) ?? answerOf(path, body);
		},
	};
	return { caches, site, device, asked, pathsAsked: () => asked.map(({ path }) => path) };
}

export const samplePack = 'tinh-thanh/lai-chau';

/** The manifest of the pack that a site's files make: pages, then `/_astro/` files and lists, then texts. */
async function manifestOf(files: SampleFiles, newest: PackManifest['newest']): Promise<PackManifest> {
	const all: PackFile[] = [];
	for (const [path, text] of Object.entries(files)) {
		const bytes = new TextEncoder().encode(text);
		all.push({ path, bytes: bytes.length, hash: await hashOf(bytes.buffer) });
	}
	const pages = all.filter(({ path }) => path.startsWith('/tin-tuc/'));
	const texts = all.filter(({ path }) => path.endsWith('.pf_fragment'));
	const others = all.filter((file) => !pages.includes(file) && !texts.includes(file));
	return {
		id: samplePack,
		title: 'Lai Châu',
		entries: pages.length,
		bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
		version: (await hashOf(new TextEncoder().encode(JSON.stringify(all)).buffer)).slice(0, 8),
		url: '/tinh-thanh/lai-chau/',
		...(newest && { newest }),
		pages,
		others,
		texts,
	};
}

function manifestFiles(manifest: PackManifest): SampleFiles {
	const { pages: _, others: __, texts: ___, url: ____, ...summary } = manifest;
	return {
		[packListUrl]: JSON.stringify([summary satisfies PackSummary]),
		[packUrl(manifest.id)]: JSON.stringify(manifest),
	};
}

function answerOf(path: string, body: string | undefined): Response {
	if (body === undefined) return new Response('', { status: 404 });
	const type = path.endsWith('/') ? 'text/html; charset=utf-8' : 'application/octet-stream';
	return new Response(body, { headers: { 'content-type': type, vary: 'Accept-Encoding', 'content-length': '1' } });
}

/** The text of each file that a cache holds, by path. */
export async function textsIn(store: string, { caches }: Device): Promise<SampleFiles> {
	const cache = await caches.open(store);
	const texts: SampleFiles = {};
	for (const { url } of await cache.keys())
		texts[`/${url.slice(root.length)}`] = await (await cache.match(url))!.text();
	return texts;
}

/** The address of a path of the sample site. */
export const sampleAddress = (path: string) => addressOf(path, { root });
