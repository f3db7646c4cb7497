import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { entryKinds, pagesOfKind } from './page-kinds.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
/** Bytes that a first visit may cost: about 3 seconds on a slow mobile line. */
const limit = 56_000;
/** What a page costs besides its own text: fonts, styles, icon. It must not grow with the text or the archive. */
const fixedLimit = 21_500;
/** The script of a reading page: copying, printing, and listening for what asks for more (`search/suggest/loader.ts`). */
const scriptLimit = 2_500;

interface Weight {
	readonly bytes: number;
	/** Without the HTML itself. */
	readonly fixed: number;
	readonly files: { readonly path: string; readonly type: string; readonly bytes: number }[];
}

/**
 * Bytes of bodies over the wire of a first visit with an empty cache, until the network is quiet. Headers are left out:
 * the host decides which are sent, and HTTP/2 compresses those that every answer repeats.
 */
async function weighOn(page: Page, path: string): Promise<Weight> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const requests = new Map<string, { path: string; type: string; bytes: number }>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
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
		const icons = document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]');
		for (const { href } of icons) await (await fetch(href)).arrayBuffer();
	});
	await page.waitForLoadState('networkidle');
	const files = [...requests.values()];
	const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
	return { bytes: sum(files), fixed: sum(files.filter(({ type }) => type !== 'Document')), files };
}

async function weigh(path: string): Promise<Weight> {
	// Wide, as a desk's screen: every font and picture is then in sight.
	const context = await browser.instance.newContext({ viewport: { width: 1280, height: 800 } });
	const weight = await weighOn(await context.newPage(), path).finally(() => context.close());
	console.log(`${path}: ${weight.bytes} byte (${weight.fixed} ngoài chữ), ${weight.files.length} tệp`);
	return weight;
}

/** The page in the middle of its kind: what most entries cost, whatever a single long one does. */
const typical = entryKinds.flatMap((kind) => {
	const pages = pagesOfKind(kind);
	return pages[Math.floor(pages.length / 2)] ?? [];
});
const limited = [...new Set(['/', seedPages.plan, seedPages.news, ...typical])];

test.each(limited)(`%s weighs at most ${limit} bytes on first load`, async (path) => {
	const { bytes, files } = await weigh(path);
	expect(bytes, JSON.stringify(files, undefined, '\t')).toBeLessThanOrEqual(limit);
});

const largest = entryKinds.flatMap((kind) => pagesOfKind(kind)[0] ?? []);

// A long text may weigh more, so that publishing one breaks no test; what comes with it may not.
test.each([...new Set([...limited, ...largest])])(
	`%s loads no script but its own, below ${scriptLimit} bytes, and at most ${fixedLimit} bytes besides its text`,
	async (path) => {
		const { fixed, files } = await weigh(path);
		expect(files.filter((file) => file.bytes === 0)).toEqual([]);
		expect(fixed, JSON.stringify(files, undefined, '\t')).toBeLessThanOrEqual(fixedLimit);
		const scripts = files.filter(({ type, path: file }) => type === 'Script' || /^\/(?:pagefind|goi-y)/.test(file));
		expect(scripts.map(({ path: file }) => file.split('.')[0]).sort()).toEqual(['/_astro/Base', '/_astro/dates']);
		expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(scriptLimit);
	},
);
