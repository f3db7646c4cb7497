import { expect, test } from 'vitest';
import { site } from '#site';
import { siteUrlProblem } from './site-url.ts';

test.each([site.url, 'https://kho.vidu.vn', 'https://kho.vidu.vn/', 'http://localhost:4321'])(
	'accepts %s',
	(address) => {
		expect(siteUrlProblem(address)).toBeUndefined();
	},
);

test.each([
	['https://vidu.vn/kho', 'Kho chưa chạy được trong thư mục con; hãy dùng riêng một tên miền: https://vidu.vn'],
	['https://vidu.vn/kho/', 'thư mục con'],
	['https://vidu.vn/?a=1', 'có phần thừa ngoài tên miền'],
	['https://vidu.vn/#a', 'có phần thừa ngoài tên miền'],
	['https://a:b@vidu.vn/', 'có phần thừa'],
	['vidu.vn', 'không phải địa chỉ web'],
	['ftp://vidu.vn', 'không phải địa chỉ web'],
	['', 'không phải địa chỉ web'],
])('refuses %s and says why', (address, reason) => {
	expect(siteUrlProblem(address)).toContain(`SITE_URL «${address}»`);
	expect(siteUrlProblem(address)).toContain(reason);
});
