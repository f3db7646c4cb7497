import { describe, expect, test } from 'vitest';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import { addedItem } from '#bench/archive/changes.ts';
import { planArchive } from '#bench/archive/plan.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { numberPages } from './number/number-pages.ts';
import { briefPages, documentPages, newsPages } from './reading/reading-pages.ts';
import { sampleSources } from './sample-sources.ts';

const plan = planArchive(400);
const files = [...archiveFiles(plan)];
const added = addedItem(plan, 0);
const addedSlug = /([^/]+)\.md$/.exec(added.path)![1]!;

/** Address of the page → what it shows, as text. */
function viewsOf(texts: readonly { path: string; text: string }[]) {
	const sources = texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
	const { archive, unread } = loadArchive(sources, '2026-12-31T00:00');
	expect(unread).toEqual([]);
	const views = new Map<string, string>();
	for (const kind of [newsPages, documentPages, briefPages, numberPages]) {
		for (const { params, view } of kind.pages(sampleSources(archive))) {
			const shown = view();
			const text = JSON.stringify(shown);
			// A Map, a Set or an object of a class would not come out of this as it went in.
			expect(JSON.parse(text)).toEqual(shown);
			views.set(`${kind.route} ${Object.values(params).join('/')}`, text);
		}
	}
	return views;
}

describe('a news item that cites three documents, added to an archive of 400 entries', () => {
	const before = viewsOf(files);
	const after = viewsOf([...files, added]);
	const changed = [...after].filter(([page, text]) => before.get(page) !== text);

	test('changes its own page and those that show it: what it cites, its neighbour, what is related', () => {
		const silent = changed.filter(([, text]) => !text.includes(addedSlug)).map(([page]) => page);
		// A document that it cites may come to stand on the line of time of others of its province and topics.
		expect(silent.filter((page) => !page.startsWith(documentPages.route))).toEqual([]);
		expect(silent.length).toBeLessThan(12);
		expect(changed.length).toBeGreaterThanOrEqual(5);
	});

	test('leaves nearly all pages as they are', () => {
		expect(before.size).toBeGreaterThan(500);
		expect(changed.length).toBeLessThan(40);
	});

	test('takes no page away', () => {
		expect([...before.keys()].filter((page) => !after.has(page))).toEqual([]);
	});
});

test('views do not depend on the order in which the files were read', () => {
	const some = files.slice(0, 150);
	expect([...viewsOf(some.toReversed())].toSorted()).toEqual([...viewsOf(some)].toSorted());
});
