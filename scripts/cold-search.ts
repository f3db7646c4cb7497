import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ColdSearch, coldSearch } from '#bench/cold-search/measure-page.ts';
import { inventedPages, sentencesOf } from '#bench/cold-search/pages.ts';
import { indexPages } from '#search/index/index-pages.ts';
import { launchBrowser } from '../src/e2e/browser.ts';
import { builtBase } from './built-base.ts';
import { readFiles } from './content-files.ts';
import { listen } from './listen.ts';
import { dist, root } from './paths.ts';
import { siteHandler } from './site-handler.ts';

/** What nearly every page holds. */
const commonWords = ['và', 'của', 'y tế', 'benh vien'];
/** What needs many terms, and what needs few. */
const others = ['tỷ lệ trẻ em được tiêm chủng đầy đủ ở xã vùng cao là bao nhiêu', '7095'];

export interface ColdSearchMeasure {
	readonly pages: number;
	readonly indexSeconds: number;
	/** Of common words, and of all queries, the worst. */
	readonly commonBytes: number;
	readonly worstBytes: number;
	readonly worstFirstMs: number;
	readonly searches: readonly ColdSearch[];
}

/**
 * Searches the built site as a first visitor with a processor four times slower, with an index of `count` invented pages, or of
 * the archive itself when it is 0. The site must have been built.
 */
export async function measureColdSearch(count: number): Promise<ColdSearchMeasure> {
	const folder = mkdtempSync(join(tmpdir(), 'kho-y-te-'));
	const browser = await launchBrowser();
	try {
		cpSync(dist, folder, { recursive: true });
		const start = performance.now();
		if (count > 0) {
			const texts = readFiles(join(root, 'content')).files.filter(({ path }) => path.endsWith('.md'));
			const sentences = sentencesOf(texts.map(({ bytes }) => new TextDecoder().decode(bytes)));
			await indexPages(inventedPages(count, sentences), folder);
		}
		const indexSeconds = (performance.now() - start) / 1000;
		const base = builtBase(folder);
		const server = createServer(siteHandler(folder, base));
		const connections: Socket[] = [];
		server.on('connection', (connection) => connections.push(connection));
		const bytesSent = () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
		const url = `http://localhost:${await listen(server, 0, 'localhost')}${base}`;
		const searches: ColdSearch[] = [];
		for (const query of [...commonWords, ...others])
			searches.push(await coldSearch(browser, url, query, { slowdown: 4, bytesSent }));
		server.closeAllConnections();
		server.close();
		return {
			pages: count,
			indexSeconds,
			commonBytes: Math.max(...searches.slice(0, commonWords.length).map(({ bytes }) => bytes)),
			worstBytes: Math.max(...searches.map(({ bytes }) => bytes)),
			worstFirstMs: Math.max(...searches.map(({ firstMs }) => firstMs)),
			searches,
		};
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
