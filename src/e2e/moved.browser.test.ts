import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { axeFaults } from './axe-faults.ts';
import { inventedSite } from './invented-site.ts';
import { layMovedFile, movedFiles } from './moved-items.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const { dist } = inventedSite(movedFiles, layMovedFile);
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	site = await serve({ root: dist(), port: 0 });
});
afterAll(() => site.close());

describe.each([true, false])('a browser with JavaScript: %s', (javaScriptEnabled) => {
	test.each([
		['/tin-tuc/2025/ten-cu/', '/tin-tuc/2025/ten-moi/', 'Tin đã đổi tên'],
		['/so/21-kh-syt/', '/van-ban/ke-hoach/12-kh-syt-so-y-te-lai-chau-2025/', 'Kế hoạch tiêm bù vắc xin sởi'],
		['/tin-tuc/2025/ten-cu-cua-tin-go/', '/tin-tuc/2025/da-go/', 'Mục này đã được gỡ'],
		['/tin-tuc/2018/da-xoa/', '/tin-tuc/2018/da-xoa/', 'Trang này đã được gỡ'],
	])('that opens %s shows %s', async (from, to, heading) => {
		const { result, mischief } = await visit(
			browser.instance,
			from,
			{ javaScriptEnabled },
			async (page) => {
				await page.waitForURL((url) => url.pathname === to);
				return page.locator('h1').first().innerText();
			},
			site.url,
		);
		expect(result).toContain(heading);
		expect(mischief).toEqual([]);
	});
});

test.each(['/tin-tuc/2018/da-xoa/', '/tin-tuc/2025/da-go/'])('%s has no axe violation', async (path) => {
	const { result } = await visit(
		browser.instance,
		path,
		{ viewport: { width: 360, height: 740 } },
		(page) => axeFaults(page),
		site.url,
	);
	expect(result).toEqual([]);
});
