import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type PageKind, pageOfEachKind } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
const limit = 60_000;
/** The theme, the copy buttons and prefetching: what a reading page may need. */
const mostScripts = 3;

interface Weight {
	readonly bytes: number;
	readonly files: { readonly path: string; readonly type: string; readonly bytes: number }[];
}

/** Bytes over the wire, headers included, of a first visit with an empty cache, until the network is quiet. */
async function weigh(page: Page, path: string): Promise<Weight> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const requests = new Map<string, { path: string; type: string; bytes: number }>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		requests.set(requestId, { path: new URL(request.url).pathname, type: type ?? '', bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = requests.get(requestId);
		if (request) request.bytes = encodedDataLength;
	});
	await page.goto(new URL(path, inject('baseUrl')).href, { waitUntil: 'networkidle' });
	// A browser with a window also asks for the icon.
	await page.evaluate(async () => {
		const icons = document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]');
		for (const { href } of icons) await (await fetch(href)).arrayBuffer();
	});
	await page.waitForLoadState('networkidle');
	const files = [...requests.values()];
	return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

describe.each(['một tin', 'một văn bản'] as const satisfies PageKind[])('%s', (kind) => {
	test(`weighs at most ${limit} bytes on first load and takes no script it does not need`, async () => {
		const path = pageOfEachKind()[kind];
		expect(path, `bản dựng không có trang loại «${kind}»`).toBeDefined();
		// Wide, as a desk's screen: every font and picture is then in sight.
		const context = await browser.instance.newContext({ viewport: { width: 1280, height: 800 } });
		const { bytes, files } = await weigh(await context.newPage(), path!).finally(() => context.close());
		const scripts = files.filter(({ type }) => type === 'Script');
		console.log(`${path}: ${bytes} byte, ${files.length} tệp, ${scripts.length} tập lệnh`);

		expect(files.filter((file) => file.bytes === 0)).toEqual([]);
		expect(bytes, JSON.stringify(files, undefined, '\t')).toBeLessThanOrEqual(limit);
		expect(scripts.length).toBeLessThanOrEqual(mostScripts);
		// The search engine comes with the search page only.
		expect(files.filter((file) => file.path.startsWith('/pagefind/'))).toEqual([]);
	});
});
