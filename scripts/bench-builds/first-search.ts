import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { SearchCost } from '#bench/builds/results.ts';
import { type ColdSearch, coldSearch } from '#bench/cold-search/measure-page.ts';
import { launchBrowser } from '../../src/e2e/browser.ts';
import { builtBase } from '../built-base.ts';
import { listen } from '../listen.ts';
import { siteHandler } from '../site-handler.ts';

/** What nearly every page holds. */
export const commonWords = ['và', 'của'] as const;

/**
 * Searches the site in `folder` as a first visitor with a processor four times slower. Rejects without a browser, and when a
 * query finds nothing.
 */
export async function firstSearch(folder: string, queries: readonly string[]): Promise<SearchCost> {
	const browser = await launchBrowser();
	const base = builtBase(folder);
	const server = createServer(siteHandler(folder, base));
	const connections: Socket[] = [];
	server.on('connection', (connection) => connections.push(connection));
	const bytesSent = () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
	try {
		const url = `http://localhost:${await listen(server, 0, 'localhost')}${base}`;
		const searches: ColdSearch[] = [];
		for (const query of queries) searches.push(await coldSearch(browser, url, query, { slowdown: 4, bytesSent }));
		return {
			worstBytes: Math.max(...searches.map(({ bytes }) => bytes)),
			worstMs: Math.max(...searches.map(({ firstMs }) => firstMs)),
		};
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}
