import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { entryKinds, pagesOfKind } from './page-kinds.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
/** Bytes that a first visit may cost: about 3 seconds on a slow mobile line. */
const limit = 60_000;
/** The theme, the copy buttons and prefetching: what a reading page may need. */
const mostScripts = 3;

interface Weight {
	readonly bytes: number;
	readonly files: { readonly path: string; readonly type: string; readonly bytes: number }[];
}

/** Bytes over the wire, headers included, of a first visit with an empty cache, until the network is quiet. */
async function weighOn(page: Page, path: string): Promise<Weight> {
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

async function weigh(path: string): Promise<Weight> {
	// Wide, as a desk's screen: every font and picture is then in sight.
	const context = await browser.instance.newContext({ viewport: { width: 1280, height: 800 } });
	const weight = await weighOn(await context.newPage(), path).finally(() => context.close());
	console.log(`${path}: ${weight.bytes} byte, ${weight.files.length} tệp`);
	return weight;
}

/** The page in the middle of its kind: what most entries cost, whatever a single long one does. */
const typical = entryKinds.flatMap((kind) => {
	const pages = pagesOfKind(kind);
	return pages[Math.floor(pages.length / 2)] ?? [];
});
const limited = [...new Set(['/', seedPages.plan, seedPages.news, ...typical])];

test.each(limited)(
	`%s weighs at most ${limit} bytes on first load and takes no script it does not need`,
	async (path) => {
		const { bytes, files } = await weigh(path);
		expect(files.filter((file) => file.bytes === 0)).toEqual([]);
		expect(bytes, JSON.stringify(files, undefined, '\t')).toBeLessThanOrEqual(limit);
		expect(files.filter(({ type }) => type === 'Script').length).toBeLessThanOrEqual(mostScripts);
		// The search engine comes with the search page only.
		expect(files.filter((file) => file.path.startsWith('/pagefind/'))).toEqual([]);
	},
);

const largest = entryKinds.flatMap((kind) => pagesOfKind(kind)[0] ?? []).filter((path) => !limited.includes(path));

// A long text may weigh more: its weight is told, not judged.
test.each(largest)('%s, the largest of its kind, says what it weighs', async (path) => {
	expect((await weigh(path)).bytes).toBeGreaterThan(0);
});
