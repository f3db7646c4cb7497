// Long, because it is a table: a row each for what the rules of links must say, or must not.

import { expect, test } from 'vitest';
import {
	check,
	checkWith,
	document,
	documentPath,
	news,
	newsPath,
	sentence,
	shortForm,
	soundFiles,
} from '../sample.ts';

test.each<[name: string, path: string, from: string, to: string, faults: string[]]>([
	[
		'unknown entry',
		newsPath,
		sentence,
		'[a](/tin-tuc/2025/tiem-vac-xin-sai/)',
		[
			'16:1 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/tin-tuc/2025/tiem-vac-xin-sai/» → «/tin-tuc/2025/tiem-vac-xin-soi/»',
		],
	],
	[
		'wrong year',
		newsPath,
		sentence,
		'[a](/tin-tuc/2024/tiem-vac-xin-soi/)',
		[
			'16:1 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/tin-tuc/2024/tiem-vac-xin-soi/» → «/tin-tuc/2025/tiem-vac-xin-soi/»',
		],
	],
	[
		'unknown anchor here',
		newsPath,
		sentence,
		'[a](#ii)',
		['16:1 lỗi broken-link: trang /tin-tuc/2025/tiem-vac-xin-soi/ không có mục này: «#ii» → «#i»'],
	],
	[
		'anchor of another entry',
		newsPath,
		sentence,
		'[a](/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/#muc-tieu)',
		[],
	],
	[
		'unknown anchor of another entry',
		newsPath,
		sentence,
		'[a](/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/#muc-tiu)',
		[
			'16:1 lỗi broken-link: trang /van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/ không có mục này: «/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/#muc-tiu» → «#muc-tieu»',
		],
	],
	[
		'source file instead of page',
		newsPath,
		sentence,
		'[a](../../diem-tin/2025/diem-tin-mot.md)',
		[
			'16:1 lỗi broken-link: liên kết trỏ tới tệp nguồn, không phải trang: «../../diem-tin/2025/diem-tin-mot.md» → viết «/diem-tin/2025/diem-tin-mot/»',
		],
	],
	[
		'missing source file',
		newsPath,
		sentence,
		'[a](khong-co.md)',
		['16:1 lỗi broken-link: liên kết trỏ tới tệp không có trong kho: «khong-co.md»'],
	],
	[
		'lists that exist',
		newsPath,
		sentence,
		'[a](/tinh-thanh/lai-chau/) [b](/chu-de/tiem-chung/) [c](/co-quan/so-y-te-lai-chau/) [d](/nam/2025/03/) [e](/tim-kiem/?q=x) [f](/gioi-thieu/) [g](/huong-dan/) [h](/tin-tuc/) [i](/van-ban/) [j](/diem-tin/) [k](/so/25-ct-tw/) [l](/)',
		[],
	],
	[
		'former province',
		newsPath,
		sentence,
		'[b](/tinh-thanh/yen-bai/)',
		[
			'16:1 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/tinh-thanh/yen-bai/» → «/tinh-thanh/lao-cai/»',
		],
	],
	[
		'no slash at the end',
		newsPath,
		sentence,
		'[c](/chu-de/tiem-chung)',
		['16:1 lỗi broken-link: địa chỉ trang thiếu dấu / ở cuối: «/chu-de/tiem-chung» → «/chu-de/tiem-chung/»'],
	],
	[
		'unknown agency',
		newsPath,
		sentence,
		'[d](/co-quan/so-y-te-lai-chu/)',
		[
			'16:1 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/co-quan/so-y-te-lai-chu/» → «/co-quan/so-y-te-lai-chau/»',
		],
	],
	[
		'year without entries',
		newsPath,
		sentence,
		'[e](/nam/2019/)',
		['16:1 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/nam/2019/» → «/nam/2025/»'],
	],
	[
		'reference definition',
		newsPath,
		sentence,
		'[a][1]\n\n[1]: /nam/2019/',
		['18:1 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/nam/2019/» → «/nam/2025/»'],
	],
	[
		'link in raw HTML',
		newsPath,
		sentence,
		'Xem <a href="/nam/2019/">năm</a>',
		['16:8 lỗi broken-link: liên kết trỏ tới trang không có trong kho: «/nam/2019/» → «/nam/2025/»'],
	],
	[
		'anchor written in HTML, which the build leaves out',
		newsPath,
		sentence,
		'<a id="trang-q"></a>[a](#trang-q)',
		[
			'16:4 cảnh báo raw-html: đã bỏ thuộc tính HTML id của <a> → xóa thuộc tính này',
			'16:21 lỗi broken-link: trang /tin-tuc/2025/tiem-vac-xin-soi/ không có mục này: «#trang-q»',
		],
	],
	[
		'a heading with a range and a product',
		newsPath,
		sentence,
		'## Trẻ 5~10 và 3~4 tháng\n\n## Tính 5*3*2\n\n[a](#tre-5-10-va-3-4-thang) [b](#tinh-5-3-2)',
		[],
	],
	["the importer's anchor of a page", newsPath, sentence, '<a id="trang-7"></a>[a](#trang-7)', []],
	[
		'script in HTML, told once',
		newsPath,
		sentence,
		'Xem <a href="&#106;ava\tscript:x">trang</a>',
		[
			'16:8 lỗi raw-html: địa chỉ của <a> không được phép: «java script:x» → chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
		],
	],
	[
		'missing picture',
		newsPath,
		sentence,
		'![Ảnh](/anh/tim.jpg)',
		['16:1 lỗi broken-link: không có tệp này trong public/: «/anh/tim.jpg» → «/anh/tiem.jpg»'],
	],
	[
		'script',
		newsPath,
		sentence,
		'[a](javascript:alert(1))',
		[
			'16:1 lỗi link-scheme: liên kết kiểu «javascript:» không được phép: «javascript:alert(1)» → chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
		],
	],
	[
		'disguised script',
		newsPath,
		sentence,
		'[a](JAVA&#10;SCRIPT:x)',
		[
			'16:1 lỗi link-scheme: liên kết kiểu «javascript:» không được phép: «JAVA SCRIPT:x» → chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
		],
	],
	[
		'data',
		newsPath,
		sentence,
		'[a](data:text/html,x)',
		[
			'16:1 lỗi link-scheme: liên kết kiểu «data:» không được phép: «data:text/html,x» → chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
		],
	],
	[
		'vbscript',
		newsPath,
		sentence,
		'[a](vbscript:x)',
		[
			'16:1 lỗi link-scheme: liên kết kiểu «vbscript:» không được phép: «vbscript:x» → chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
		],
	],
	[
		'hosts',
		newsPath,
		sentence,
		'[a](http:///x) [b](https://sở.vn/) [c](https://a..vn/) https://moh.gov.vn/x <a@moh.gov.vn>',
		[
			'16:1 lỗi link-host: địa chỉ web không đọc được: «http:///x» → viết đầy đủ dạng https://ten-mien.vn/duong-dan',
			'16:36 lỗi link-host: địa chỉ web không đọc được: «https://a..vn/» → viết đầy đủ dạng https://ten-mien.vn/duong-dan',
		],
	],
	[
		'hosts that seem to be others',
		newsPath,
		sentence,
		'[a](https://moh.gov.vn@evil.example/) [b](https://xn--80ak6aa92e.com/) [c](//m\u043Eh.gov.vn/x) [d](https://sở.vn/)',
		[
			'16:1 cảnh báo link-host: địa chỉ có dấu @ trước tên miền, thật ra dẫn tới «evil.example»: «https://moh.gov.vn@evil.example/» → mở trang ấy từ trang chủ của cơ quan rồi chép lại địa chỉ; đúng là địa chỉ ấy thì để nguyên',
			'16:39 cảnh báo link-host: tên miền «\u0430\u0440\u0440\u04CF\u0435.com» có chữ «\u0430» không thuộc bảng chữ Latinh, dễ nhầm với tên miền khác: «https://xn--80ak6aa92e.com/» → mở trang ấy từ trang chủ của cơ quan rồi chép lại địa chỉ; đúng là địa chỉ ấy thì để nguyên',
			'16:72 cảnh báo link-host: tên miền «m\u043Eh.gov.vn» có chữ «\u043E» không thuộc bảng chữ Latinh, dễ nhầm với tên miền khác: «//m\u043Eh.gov.vn/x» → mở trang ấy từ trang chủ của cơ quan rồi chép lại địa chỉ; đúng là địa chỉ ấy thì để nguyên',
		],
	],
	[
		'picture whose address no browser can read',
		newsPath,
		'/anh/tiem.jpg',
		'https://moh.gov.vn/100%.jpg',
		[
			'20:85 lỗi link-host: địa chỉ ảnh có dấu % viết sai: «https://moh.gov.vn/100%.jpg» → đổi tên ảnh cho không có dấu %, hoặc viết %25',
		],
	],
	[
		'pictures of other sites, by name and in HTML too',
		newsPath,
		sentence,
		'![Ảnh](https://a.vn/b.jpg) ![Ảnh][b] <img src="//a.vn/b.jpg" alt="Ảnh">\n\n[b]: //a.vn/b.jpg',
		[
			'16:1 lỗi missing-file: ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác: «https://a.vn/b.jpg» → đặt ảnh trong public/anh/ khi có quyền, hoặc thay bằng một liên kết',
			'16:28 lỗi missing-file: ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác: «//a.vn/b.jpg» → đặt ảnh trong public/anh/ khi có quyền, hoặc thay bằng một liên kết',
			'16:43 lỗi raw-html: ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác: «//a.vn/b.jpg» → đặt ảnh trong public/anh/ rồi viết ![mô tả](/anh/ten-anh.jpg)',
		],
	],
	[
		'missing attachment',
		documentPath,
		'rights:',
		'files: [{ name: Bản ký, url: /tep/ky.pdf }]\nrights:',
		['14:30 lỗi missing-file: không có tệp «/tep/ky.pdf» trong public/'],
	],
	[
		'relations',
		documentPath,
		'rights:',
		'relations: [{ kind: implements, to: van-ban/ke-hoach/khong-co }, { kind: cites, to: 25-CT/TW }]\nrights:',
		[
			'14:37 lỗi unknown-entry: không có mục nào mang mã «van-ban/ke-hoach/khong-co» → chép đường dẫn của trang, bỏ dấu / ở hai đầu',
		],
	],
	[
		'replacement that does not exist',
		newsPath,
		'rights:',
		'withdrawn: { reason: sai, on: 2025-12-16, replacedBy: diem-tin/2025/diem-tin-mo }\nrights:',
		['11:55 lỗi unknown-entry: không có mục nào mang mã «diem-tin/2025/diem-tin-mo» → «diem-tin/2025/diem-tin-mot»'],
	],
	[
		'replacement by itself',
		newsPath,
		'rights:',
		'withdrawn: { reason: sai, on: 2025-12-16, replacedBy: tin-tuc/2025/tiem-vac-xin-soi }\nrights:',
		[
			'11:55 lỗi unknown-entry: mục này trỏ tới chính nó: «tin-tuc/2025/tiem-vac-xin-soi» → ghi mã của mục khác, hoặc bỏ dòng này',
		],
	],
])('links: %s', (_, path, from, to, expected) => {
	const faults = checkWith(from, to, path);
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === path)).toBe(true);
});

test('the page of a rarer agency is there once a document of it is', () => {
	const link = news.replace(sentence, '[a](/co-quan/so-y-te-son-la/)');
	expect(check({ ...soundFiles, [newsPath]: link }).map(({ rule }) => rule)).toEqual(['broken-link']);
	const held = document
		.replace('issuer: ubnd-lai-chau', 'issuer: so-y-te-son-la')
		.replace('number: 7095/KH-UBND', 'number: 9/KH-SYT');
	const files = { ...soundFiles, [newsPath]: link, 'van-ban/2025/9-kh-syt-so-y-te-son-la-2025.md': held };
	expect(check(files).filter(({ rule }) => rule === 'broken-link')).toEqual([]);
	const drafted = {
		...files,
		'van-ban/2025/9-kh-syt-so-y-te-son-la-2025.md': held.replace('rights:', 'draft: true\nrights:'),
	};
	expect(check(drafted).map(({ rule }) => rule)).toContain('broken-link');
});

test.each([
	['![Ảnh](C:\\\\anh.jpg)', 'đây là đường dẫn trên máy của bạn'],
	['![Ảnh](/anh/khong-co-o-dau.jpg)', 'tải tệp lên public/anh/khong-co-o-dau.jpg'],
	['[Bộ](www.moh.gov.vn/tin)', '«https://www.moh.gov.vn/tin»'],
])('tells a person who pasted %s what to write', (link, hint) => {
	const faults = checkWith('## I.', `${link}\n\n## I.`);
	expect(faults).toMatchObject([{ severity: 'error', hint: expect.stringContaining(hint) }]);
});
