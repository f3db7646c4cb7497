import { describe, expect, it } from 'vitest';
import { elements, textOf } from './built-pages.ts';
import { inventedSite } from './invented-site.ts';
import { layMovedFile, movedFiles, moves } from './moved-items.ts';

const { read, page, tree, linked, pagesBelow, windowTitleOf } = inventedSite(movedFiles, layMovedFile);

async function headOf(url: string) {
	const all = [...elements(await tree(url))];
	const property = (test: (element: (typeof all)[number]) => boolean, name: string) =>
		all.find(test)?.properties[name] as string | undefined;
	return {
		refresh: property(({ properties }) => String(properties['httpEquiv']) === 'refresh', 'content'),
		canonical: property(({ properties }) => String(properties['rel']) === 'canonical', 'href'),
		robots: property(({ properties }) => properties['name'] === 'robots', 'content'),
	};
}

describe.each(Object.entries(moves))('%s', (from, to) => {
	it(`leads to ${to} without JavaScript, and says so`, async () => {
		const { refresh, canonical, robots } = await headOf(from);
		expect(refresh).toBe(`0; url=${to}`);
		expect(new URL(canonical!).pathname).toBe(to);
		expect(robots).toBe('noindex');
		expect(await linked(from)).toContain(to);
		expect(textOf(await tree(from))).toContain('Nội dung bạn tìm nay ở trang');
		expect((await page(to)).length).toBeGreaterThan(0);
	});

	it('is in no search index and no list', async () => {
		expect(await page(from)).not.toContain('data-pagefind-body');
		for (const list of ['/', '/tin-tuc/', '/tin-tuc/2025/', '/van-ban/', '/diem-tin/', '/so/', '/nam/', '/nam/2025/']) {
			expect(await linked(list), list).not.toContain(from);
		}
	});
});

it.each(['goi-y.json', 'goi-y/0.json', 'van-ban/muc-luc.json'])('%s knows the pages of today only', async (file) => {
	expect(await read(file)).not.toMatch(/ten-cu|21-kh-syt|chuong-trinh|da-go|da-xoa/);
});

it('names the page that an address leads to, but not a withdrawn one', async () => {
	expect(textOf(await tree('/tin-tuc/2025/ten-cu/'))).toContain('Tin đã đổi tên');
	expect(textOf(await tree('/so/21-kh-syt/'))).toContain('Số 12/KH-SYT');
	expect(await page('/tin-tuc/2025/ten-cu-cua-tin-go/')).not.toContain('Tin không ai được thấy lại');
});

it('leads nowhere from what a draft says of itself', async () => {
	await expect(page('/tin-tuc/2025/ten-cu-cua-nhap/')).rejects.toThrow('ENOENT');
});

it('makes no page for a file', () => {
	expect(pagesBelow('tep')).toEqual([]);
});

it('a tombstone finds its replacement by a former id', async () => {
	expect(await linked('/tin-tuc/2025/da-go/')).toContain('/tin-tuc/2025/ten-moi/');
});

it('the page of a number that only a withdrawn item names says that it is gone, and nothing of the item', async () => {
	const text = textOf(await tree('/so/77-kh-ubnd/'));
	expect(text).toContain('Không còn mục nào trong kho nhắc đến số này');
	expect(text).not.toContain('Nguồn đã gỡ');
	expect(await linked('/so/')).not.toContain('/so/77-kh-ubnd/');
});

describe('an address that was given up', () => {
	const url = '/tin-tuc/2018/da-xoa/';

	it('tells why, since when, and what replaces it', async () => {
		const text = textOf(await tree(url));
		expect(text).toContain('Trang này đã được gỡ');
		expect(text).toContain('Gỡ ngày 05/3/2026');
		expect(text).toContain('Có thông tin riêng của người bệnh');
		expect(await linked(url)).toContain('/tin-tuc/2025/ten-moi/');
	});

	it('has a window title that no other such page has', async () => {
		expect(await windowTitleOf(url)).toContain(url);
	});

	it('is in no search index and no list', async () => {
		expect(await page(url)).not.toContain('data-pagefind-body');
		expect((await headOf(url)).robots).toBe('noindex');
		expect(await linked('/tin-tuc/')).not.toContain(url);
	});
});
