import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

/** What a page loads on a first visit with nothing kept from before: bytes of bodies over the wire. */
export interface PageLoad {
	readonly document: number;
	/** All but the document and what authors show in it: fonts, styles, scripts, icon. */
	readonly files: readonly LoadedFile[];
	/** Pictures and files that an entry brings; nobody but its author can make them lighter. */
	readonly authored: readonly LoadedFile[];
}

export interface LoadedFile {
	readonly path: string;
	/** As the browser's tools name it: `Script`, `Stylesheet`, `Font`. */
	readonly type: string;
	readonly bytes: number;
}

/** The sum of the bytes of files, all or those of a type. */
export function bytesOf(files: readonly LoadedFile[], wanted?: string): number {
	return files.filter(({ type }) => !wanted || type === wanted).reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Opens a path of the built site on a desk's screen, where most is in sight, until the network is quiet. Headers are left out:
 * the host decides which are sent, and HTTP/2 compresses those that every answer repeats. So is what a service worker fetches.
 */
export async function loadPage(browser: Browser, path: string): Promise<PageLoad> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
	try {
		return await load(await context.newPage(), path);
	} finally {
		await context.close();
	}
}

async function load(page: Page, path: string): Promise<PageLoad> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const requests = new Map<string, { path: string; type: string; bytes: number }>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		if (request.url.startsWith('data:')) return;
		requests.set(requestId, { path: new URL(request.url).pathname, type: type ?? '', bytes: 0 });
	});
	session.on('Network.responseReceived', ({ requestId, response }) => {
		const request = requests.get(requestId);
		if (request) request.bytes = -response.encodedDataLength;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = requests.get(requestId);
		if (request) request.bytes += encodedDataLength;
	});
	await page.goto(new URL(path, inject('baseUrl')).href, { waitUntil: 'networkidle' });
	// A browser with a window also asks for the icon.
	await page.evaluate(async () => {
		const icons = document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]');
		for (const { href } of icons) await (await fetch(href)).arrayBuffer();
	});
	await page.waitForLoadState('networkidle');
	const all = [...requests.values()];
	const isAuthored = ({ path: file }: LoadedFile) => /^\/(?:anh|tep)\//.test(file);
	return {
		document: bytesOf(all, 'Document'),
		files: all.filter((file) => file.type !== 'Document' && !isAuthored(file)),
		authored: all.filter(isAuthored),
	};
}
