import { expect, test } from 'vitest';
import {
	brief,
	briefPath,
	check,
	checkWith,
	document,
	documentPath,
	news,
	newsPath,
	shortForm,
	soundFiles,
} from '../sample.ts';
import { recordsPath } from './address-index.ts';

const url = '/tin-tuc/2025/tiem-vac-xin-soi/';

test.each<[name: string, list: string, faults: string[]]>([
	['an address that nothing else had', '[tin-tuc/2024/cu, van-ban/cong-van/cu]', []],
	[
		'its own',
		'[tin-tuc/2025/tiem-vac-xin-soi]',
		[`11:13 lỗi moved-from: «${url}» là địa chỉ đang dùng của chính mục này → bỏ mã này khỏi movedFrom`],
	],
	[
		'that of another entry',
		'[tin-tuc/2024/cu, diem-tin/2025/diem-tin-mot]',
		[
			'11:30 lỗi moved-from: «/diem-tin/2025/diem-tin-mot/» đang là địa chỉ của diem-tin/2025/diem-tin-mot.md → bỏ mã này khỏi movedFrom, hoặc đổi tên tệp kia',
		],
	],
	[
		'that of a list',
		'[van-ban/nam/2025]',
		['11:13 lỗi moved-from: «/van-ban/nam/2025/» đang là địa chỉ của một trang của kho → bỏ mã này khỏi movedFrom'],
	],
	[
		'a period of a list',
		'[tin-tuc/2024/thang-2]',
		[
			'11:13 lỗi moved-from: «/tin-tuc/2024/thang-2/» là chỗ kho tự dùng, không dẫn đi nơi khác được → bỏ mã này khỏi movedFrom',
		],
	],
	[
		'one twice',
		'[tin-tuc/2024/cu, tin-tuc/2024/cu]',
		['11:30 lỗi moved-from: «/tin-tuc/2024/cu/» ghi hai lần → giữ một dòng'],
	],
	[
		'no id',
		'[/tin-tuc/2024/cu/]',
		[
			'11:13 lỗi schema: «movedFrom › mục 1» (Địa chỉ cũ): mã mục có dạng tin-tuc/2025/ten-tep; đã thấy «/tin-tuc/2024/cu/» → «tin-tuc/2024/cu»',
		],
	],
])('a former address: %s', (_, list, expected) => {
	expect(shortForm(checkWith('rights:', `movedFrom: ${list}\nrights:`))).toEqual(expected);
});

test('two entries do not claim one former address', () => {
	const claim = (text: string) => text.replace('rights:', 'movedFrom: [tin-tuc/2024/cu]\nrights:');
	const faults = check({ ...soundFiles, [newsPath]: claim(news), [briefPath]: claim(brief) });
	expect(faults.map(({ file }) => file)).toEqual([newsPath]);
	expect(faults[0]?.message).toBe(`địa chỉ cũ «/tin-tuc/2024/cu/» đã thuộc về ${briefPath}`);
	const linked = {
		...soundFiles,
		[newsPath]: claim(news).replace('](#i)', '](/tin-tuc/2024/cu/)'),
		[briefPath]: claim(brief),
	};
	expect(check(linked).find(({ rule }) => rule === 'former-address')?.hint).toBe('viết «/diem-tin/2025/diem-tin-mot/»');
});

const from = '/so/1-kh-ubnd/';
const moved = (record: string) => `{ "moved": [${record}], "gone": [] }`;
const gone = (record: string) => `{ "moved": [], "gone": [${record}] }`;

test.each<[name: string, records: string, faults: string[]]>([
	['a page that moved to a list', moved(`{ "from": "${from}", "to": "/so/" }`), []],
	['a page that moved to an entry', moved(`{ "from": "${from}", "to": "${url}" }`), []],
	[
		'a page that is gone',
		gone(`{ "path": "${from}", "on": "2026-01-01", "reason": "Sai số", "replacedBy": "${url}" }`),
		[],
	],
	['a file that is gone', gone('{ "path": "/tep/2025/a b.pdf", "on": "2026-01-01", "reason": "Sai" }'), []],
	[
		'an unknown key',
		moved(`{ "from": "${from}", "to": "/so/", "reasons": "x" }`),
		['1:55 lỗi schema: khóa lạ «moved › mục 1 › reasons»'],
	],
	[
		'an address of the whole web',
		moved(`{ "from": "https://kho.vn${from}", "to": "/so/" }`),
		[
			expect.stringMatching(
				/^1:23 lỗi schema: «moved › mục 1 › from»: địa chỉ viết từ dấu \/ đầu, không có tên miền/,
			) as unknown as string,
		],
	],
	[
		'no slash at the end',
		moved('{ "from": "/so/1-kh-ubnd", "to": "/so/" }'),
		[expect.stringContaining('1:23 lỗi schema: «moved › mục 1 › from»') as unknown as string],
	],
	[
		'a period of a list, which the list may need',
		gone('{ "path": "/so/nam-2025/", "on": "2026-01-01", "reason": "Sai" }'),
		['1:35 lỗi address-record: «/so/nam-2025/» là chỗ kho tự dùng, không dẫn đi nơi khác được → bỏ dòng này'],
	],
	[
		'the page for what is not found',
		moved('{ "from": "/404/", "to": "/so/" }'),
		['1:23 lỗi address-record: «/404/» là chỗ kho tự dùng, không dẫn đi nơi khác được → bỏ dòng này'],
	],
	...['/tep/../a.pdf', '/tep/2025/./a.pdf', '/tep//a.pdf', '/tep/2025/..', '/tep/2025/a.pdf ', '/TEP/a.pdf'].map(
		(path): [string, string, string[]] => [
			`${path}, which no file can have`,
			gone(`{ "path": "${path}", "on": "2026-01-01", "reason": "Sai" }`),
			[expect.stringContaining('1:35 lỗi schema: «gone › mục 1 › path»') as unknown as string],
		],
	),
	...['/tep/2025/Kế hoạch.PDF', '/tep/a%20b.pdf', '/tep/2025/..a.pdf'].map((path): [string, string, string[]] => [
		`${path}, which a file had`,
		gone(`{ "path": "${path}", "on": "2026-01-01", "reason": "Sai" }`),
		[],
	]),
	[
		'a day that is none',
		gone(`{ "path": "${from}", "on": "2026-02-30", "reason": "Sai" }`),
		[expect.stringContaining('«gone › mục 1 › on»: ngày không có thật') as unknown as string],
	],
	[
		'a day to come',
		gone(`{ "path": "${from}", "on": "2026-02-02", "reason": "Sai" }`),
		['1:59 lỗi address-record: ngày gỡ 2026-02-02 ở tương lai → ghi ngày gỡ thật'],
	],
	[
		'a target that does not exist',
		moved(`{ "from": "${from}", "to": "/so/7096-kh-ubnd/" }`),
		['1:47 lỗi address-record: không có trang nào ở «/so/7096-kh-ubnd/»'],
	],
	[
		'a target one slip away from a page',
		moved(`{ "from": "${from}", "to": "/tin-tuc/2025/tiem-vac-xin-soy/" }`),
		[`1:47 lỗi address-record: không có trang nào ở «/tin-tuc/2025/tiem-vac-xin-soy/» → «${url}»`],
	],
	[
		'itself',
		moved(`{ "from": "${from}", "to": "${from}" }`),
		[`1:47 lỗi address-record: «${from}» trỏ tới chính nó → ghi địa chỉ mới`],
	],
	[
		'a chain',
		moved(`{ "from": "${from}", "to": "/so/2-kh-ubnd/" }, { "from": "/so/2-kh-ubnd/", "to": "${url}" }`),
		[`1:47 lỗi address-record: «/so/2-kh-ubnd/» cũng là một địa chỉ cũ → ghi thẳng «${url}»`],
	],
	[
		'a circle',
		moved(`{ "from": "${from}", "to": "/so/2-kh-ubnd/" }, { "from": "/so/2-kh-ubnd/", "to": "${from}" }`),
		[
			'1:47 lỗi address-record: «/so/2-kh-ubnd/» cũng là một địa chỉ cũ → trỏ tới một trang đang có',
			`1:101 lỗi address-record: «${from}» cũng là một địa chỉ cũ → trỏ tới một trang đang có`,
		],
	],
	[
		'an entry that stands',
		gone(`{ "path": "${url}", "on": "2026-01-01", "reason": "Sai" }`),
		[
			`1:35 lỗi address-record: «${url}» đang là địa chỉ của ${newsPath} → bỏ dòng này; muốn gỡ mục ấy thì ghi withdrawn trong tệp của nó`,
		],
	],
	[
		'a number that is cited again: the page wins',
		gone('{ "path": "/so/7095-kh-ubnd/", "on": "2026-01-01", "reason": "Sai" }'),
		[
			'1:35 cảnh báo address-record: «/so/7095-kh-ubnd/» lại là một trang của kho, nên dòng này không còn tác dụng → bỏ dòng này',
		],
	],
	[
		'a page that the archive always has',
		moved('{ "from": "/chu-de/tiem-chung/", "to": "/chu-de/" }'),
		['1:23 lỗi address-record: «/chu-de/tiem-chung/» là một trang mà kho luôn có → bỏ dòng này'],
	],
	[
		'a file that stands',
		gone('{ "path": "/tep/co.pdf", "on": "2026-01-01", "reason": "Sai" }'),
		['1:35 lỗi address-record: tệp «/tep/co.pdf» vẫn còn trong public/ → xóa tệp ấy, hoặc bỏ dòng này'],
	],
	[
		'one address twice',
		moved(`{ "from": "${from}", "to": "/so/" }, { "from": "${from}", "to": "/so/" }`),
		[`1:67 lỗi vocabulary-id: địa chỉ cũ «${from}» đã dùng ở dòng 1 → mỗi địa chỉ cũ chỉ dùng một lần`],
	],
	[
		'moved and gone at once',
		`{ "moved": [{ "from": "${from}", "to": "/so/" }], "gone": [{ "path": "${from}", "on": "2026-01-01", "reason": "Sai" }] }`,
		[`1:77 lỗi vocabulary-id: địa chỉ đã gỡ «${from}» đã dùng ở dòng 1 → mỗi địa chỉ đã gỡ chỉ dùng một lần`],
	],
	[
		'a day of opening to come',
		'{ "since": "2026-03-01", "moved": [], "gone": [] }',
		['1:12 lỗi address-record: ngày mở kho 2026-03-01 ở tương lai → ghi ngày kho thật sự mở'],
	],
])('the records of addresses: %s', (_, records, expected) => {
	const publicFiles = new Set(['anh/tiem.jpg', 'tep/co.pdf']);
	const faults = check({ ...soundFiles, [recordsPath]: records }, { publicFiles });
	const own = faults.filter(({ file }) => file === recordsPath);
	expect(shortForm(own)).toEqual(expected);
});

test('nothing leads to an entry that readers cannot see', () => {
	const draft = brief.replace('rights:', 'draft: true\nrights:');
	const records = moved(`{ "from": "${from}", "to": "/diem-tin/2025/diem-tin-mot/" }`);
	const faults = check({ ...soundFiles, [briefPath]: draft, [recordsPath]: records });
	expect(shortForm(faults)).toEqual([
		`1:47 lỗi address-record: «/diem-tin/2025/diem-tin-mot/» là mục chưa đăng → đăng ${briefPath} trước`,
	]);
});

test('former ids go on working where they are used, with a word about the present one', () => {
	const renamed = document.replace('rights:', 'movedFrom: [van-ban/cong-van/cu]\nrights:');
	const citing = document
		.replace('7095/KH-UBND', '7096/KH-UBND')
		.replace('phòng chống dịch bệnh mùa đông', 'tiêm chủng năm 2025')
		.replace('rights:', 'relations: [{ kind: implements, to: van-ban/cong-van/cu }]\nrights:')
		.replace('Giữ số', 'Theo [kế hoạch](/van-ban/cong-van/cu/#muc-tieu), giữ số');
	const citingPath = 'van-ban/2025/7096-kh-ubnd-ubnd-lai-chau-2025.md';
	const faults = check({ ...soundFiles, [documentPath]: renamed, [citingPath]: citing });
	expect(shortForm(faults)).toEqual([
		'14:37 cảnh báo former-address: mã cũ của một mục: «van-ban/cong-van/cu» → ghi «van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025»',
		'20:6 cảnh báo former-address: liên kết dùng địa chỉ cũ: «/van-ban/cong-van/cu/#muc-tieu» → viết «/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/#muc-tieu»',
	]);
});

test('a link to the former address of a draft leads nowhere', () => {
	const draft = brief.replace('rights:', 'draft: true\nmovedFrom: [diem-tin/2024/cu]\nrights:');
	const linked = news.replace('](#i)', '](/diem-tin/2024/cu/)');
	const faults = check({ ...soundFiles, [briefPath]: draft, [newsPath]: linked });
	expect(faults.map(({ rule }) => rule)).toContain('broken-link');
});
