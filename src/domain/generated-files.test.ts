import { expect, test } from 'vitest';
import { pageOfGeneratedFile } from './generated-files.ts';

test.each([
	['/rss.xml', '/'],
	['/tin-tuc/atom.xml', '/tin-tuc/'],
	['/tinh-thanh/lai-chau/feed.json', '/tinh-thanh/lai-chau/'],
	['/so/25-ct-tw.json', '/so/25-ct-tw/'],
	['/tin-tuc/2025/mot.json', '/tin-tuc/2025/mot/'],
	['/tin-tuc/2025/mot/the.png', '/tin-tuc/2025/mot/'],
	['/tin-tuc/2025/mot/chi-tieu-1.csv', '/tin-tuc/2025/mot/'],
	['/van-ban/muc-luc.json', '/van-ban/'],
	['/tinh-trang-kho/chua-ro-ngay.csv', '/tinh-trang-kho/'],
	['/tep/2025/a.csv', undefined],
	['/tin-tuc/2025/mot/', undefined],
	['/anh/the.jpg', undefined],
])('%s stands with %s', (file, page) => {
	expect(pageOfGeneratedFile(file)).toBe(page);
});
