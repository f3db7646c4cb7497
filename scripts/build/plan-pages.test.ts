import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import type { PageKind } from '#views/page-kind.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { AddressClash, planPages } from './plan-pages.ts';

const archive = sampleArchive({ news: [sampleNews('mot'), sampleNews('hai')] });
const sources = sampleSources(archive);

function news(view: (title: string) => unknown, withBody = false): PageKind<unknown> {
	return {
		route: 'tin-tuc/[folder]/[slug]',
		pages: ({ archive }) =>
			archive.news.map((entry) => ({
				params: { folder: entry.path.folder, slug: entry.path.slug },
				view: () => view(entry.path.slug),
				body: withBody ? entry : undefined,
			})),
	};
}

function keys(kind: PageKind<unknown>, bodyHash: (slug: string) => string = () => '') {
	const pages = planPages([kind], sources, ({ path }) => bodyHash(path.slug));
	return new Map(Array.from(pages, ({ file, key }) => [file.split('/').at(-2), key]));
}

describe('the key of a page', () => {
	test('changes with its view, and that of no other page does', () => {
		const before = keys(news((slug) => ({ title: slug })));
		const after = keys(news((slug) => ({ title: slug === 'mot' ? 'Một' : slug })));
		expect(after.get('mot')).not.toBe(before.get('mot'));
		expect(after.get('hai')).toBe(before.get('hai'));
	});

	test('changes with the text of its entry', () => {
		const same = news(() => 'như nhau', true);
		const before = keys(same);
		const after = keys(same, (slug) => (slug === 'mot' ? 'sửa' : ''));
		expect(after.get('mot')).not.toBe(before.get('mot'));
		expect(after.get('hai')).toBe(before.get('hai'));
	});
});

test('pages that claim one address are told together', () => {
	const list: PageKind<unknown> = {
		route: 'tin-tuc/[...page]',
		pages: () => [{ params: { page: '2025/hai' }, view: () => 1 }],
	};
	const home: PageKind<unknown> = {
		route: 'index',
		pages: () => [1, 2].map((view) => ({ params: {}, view: () => view })),
	};
	const plan = () => [...planPages([news(() => 0), list, home], sources, () => '')];
	expect(plan).toThrow(AddressClash);
	expect(plan).toThrow(/tin-tuc\/2025\/hai\/index\.html[\s\S]*index\.html: index và index/);
});
