import { describe, expect, test } from 'vitest';
import { builtKinds, entryKinds, type PageKind, pagesOfKind } from './page-kinds.ts';
import { bytesOf, loadPage } from './page-load.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { overweight, weightLimits } from './weight-limits.ts';

const browser = sharedBrowser();
/** Bytes that a first visit to an entry may cost in all: about 3 seconds on a slow mobile line. */
const whole = 56_000;

/** A page is opened once for all that is asked of it. */
const loads = new Map<string, ReturnType<typeof loadPage>>();
function loadOf(path: string) {
	const load = loads.get(path) ?? loadPage(browser.instance, path);
	loads.set(path, load);
	return load;
}

/** Entries may be long, so that publishing one breaks no test: the document is weighed of the one in the middle. */
function typicalPage(kind: PageKind, largest: string): string {
	if (!entryKinds.some((name) => name === kind)) return largest;
	const pages = pagesOfKind(kind);
	return pages[Math.floor(pages.length / 2)] ?? largest;
}

describe.each(builtKinds())('%s', (kind, largest) => {
	const pages = [...new Set([typicalPage(kind, largest), largest])];
	test.each(pages)('%s costs no more than its kind may', async (path) => {
		const load = await loadOf(path);
		const limits = weightLimits[kind];
		const isTypical = path === pages[0];
		expect(overweight(load, isTypical ? limits : { ...limits, document: Number.POSITIVE_INFINITY })).toEqual([]);
		// What has no bytes was not measured.
		expect(load.files.filter(({ bytes }) => bytes <= 0)).toEqual([]);
	});
});

const typicalEntries = entryKinds
	.flatMap((kind) => pagesOfKind(kind)[0] ?? [])
	.map((path, at) => typicalPage(entryKinds[at]!, path));

test.each([...new Set([seedPages.plan, seedPages.news, ...typicalEntries])])(
	`%s costs at most ${whole} bytes in all`,
	async (path) => {
		const { document, files } = await loadOf(path);
		expect(document + bytesOf(files)).toBeLessThanOrEqual(whole);
	},
);

test.each(entryKinds.flatMap((kind) => pagesOfKind(kind)[0] ?? []))(
	'%s loads no script but that of every page, and nothing of the search',
	async (path) => {
		const { files } = await loadOf(path);
		const names = files.filter(({ type }) => type === 'Script').map(({ path: file }) => file.split('.')[0]);
		expect(names.sort()).toEqual(['/_astro/Base', '/_astro/shared']);
		expect(files.filter(({ path: file }) => /^\/(?:pagefind|goi-y|tim-kiem)/.test(file))).toEqual([]);
	},
);
