import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type PackManifest, type PackSummary, packListUrl, packUrl } from '#offline/pack.ts';
import { listen } from '../../scripts/listen.ts';
import { dist } from '../../scripts/paths.ts';
import { siteHandler } from '../../scripts/site-handler.ts';

interface Held {
	readonly path: string;
	readonly asked: () => void;
	readonly released: Promise<void>;
	readonly release: () => void;
}

/** A copy of the built site behind a network that can be cut, and that can be published anew. */
export function offlineSite() {
	const folder = mkdtempSync(join(tmpdir(), 'kho-ngoai-tuyen-'));
	const handle = siteHandler(folder);
	const asked: string[] = [];
	let held: Held | undefined;
	let failing: { readonly path: string; readonly status: number } | undefined;
	let server: Server;
	let port = 0;
	const start = async () => {
		server = createServer(async (request, response) => {
			const path = new URL(request.url ?? '/', 'http://localhost').pathname;
			asked.push(path);
			if (held?.path === path) {
				held.asked();
				await held.released;
			}
			if (failing?.path === path)
				response.writeHead(failing.status, { 'content-type': 'text/html' }).end(`<h1>${failing.status}</h1>`);
			else handle(request, response);
		});
		port = await listen(server, port, 'localhost');
	};
	const stop = () => {
		server.closeAllConnections();
		return new Promise((done) => server.close(done));
	};
	const restore = async () => {
		if (!server.listening) await start();
	};
	beforeAll(async () => {
		cpSync(dist, folder, { recursive: true });
		await start();
	});
	// A test that fails while there is no network must not take the next ones with it.
	afterEach(async () => {
		failing = undefined;
		held?.release();
		await restore();
	});
	afterAll(async () => {
		await stop();
		rmSync(folder, { recursive: true, force: true });
	});
	const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
	const manifestOf = (id: string) => JSON.parse(readFileSync(fileOf(packUrl(id)), 'utf8')) as PackManifest;
	const offers = () => JSON.parse(readFileSync(fileOf(packListUrl), 'utf8')) as PackSummary[];
	return {
		/** The folder that is served. */
		folder,
		address: (path: string) => `http://localhost:${port}${path}`,
		/** Paths asked for since the last look. */
		takeAsked: () => asked.splice(0),
		/** There is no network until the returned function is called. */
		async cut(): Promise<() => Promise<void>> {
			await stop();
			return restore;
		},
		/** Answers nothing at a path until it is released; `asked` resolves when somebody has asked for it. */
		hold(path: string): { readonly asked: Promise<void>; readonly release: () => void } {
			const asked = Promise.withResolvers<void>();
			const released = Promise.withResolvers<void>();
			const release = () => {
				held = undefined;
				released.resolve();
			};
			held = { path, asked: asked.resolve, released: released.promise, release };
			return { asked: asked.promise, release };
		},
		/** The server fails at a path, or at none. */
		fail(path?: string, status = 503): void {
			failing = path === undefined ? undefined : { path, status };
		},
		remove: (path: string) => rmSync(fileOf(path)),
		write: (path: string, text: string) => writeFileSync(fileOf(path), text),
		text: (path: string) => readFileSync(fileOf(path), 'utf8'),
		offers,
		manifestOf,
		/** Publishes another version of a pack: one of its pages with another text, one withdrawn. */
		publish(id: string, { changed, text, withdrawn }: { changed: string; text: string; withdrawn: string }): void {
			writeFileSync(fileOf(changed), text);
			rmSync(fileOf(withdrawn));
			const { pages, others, texts, ...about } = manifestOf(id);
			const left = pages
				.filter(({ path }) => path !== withdrawn)
				.map((page) => (page.path === changed ? { path: changed, ...factsOf(text) } : page));
			const bytes = [...left, ...others, ...texts].reduce((sum, file) => sum + file.bytes, 0);
			const manifest = { ...about, version: `${about.version}-moi`, entries: left.length, bytes };
			writeFileSync(fileOf(packUrl(id)), JSON.stringify({ ...manifest, pages: left, others, texts }));
			const { url: _, ...summary } = manifest;
			writeFileSync(fileOf(packListUrl), JSON.stringify(offers().map((one) => (one.id === id ? summary : one))));
		},
	};
}

function factsOf(text: string): { readonly bytes: number; readonly hash: string } {
	return { bytes: Buffer.byteLength(text), hash: createHash('sha256').update(text).digest('base64url') };
}
