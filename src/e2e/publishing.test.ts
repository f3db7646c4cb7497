import { describe, expect, it } from 'vitest';
import type { Register } from '#domain/register.ts';
import { registerUrl } from '#domain/urls.ts';
import { elements, textOf } from './built-pages.ts';
import { inventedSite } from './invented-site.ts';
import { files, hostileTitle, withdrawnTexts } from './published-items.ts';

/**
 * A publisher adds, drafts, post-dates and withdraws items; the site that is built shows what each should show. The archive
 * built here holds these items only, so that they are its newest whatever the real one holds.
 */

const { read, page, tree, linked, windowTitleOf, filesWith } = inventedSite(files);

describe('a new news item', () => {
	const url = '/tin-tuc/2025/tiem-bu-soi/';

	it.each([
		['home page', '/'],
		['news list', '/tin-tuc/'],
		['news of the year', '/tin-tuc/2025/'],
		['province of today', '/tinh-thanh/bac-ninh/'],
		['topic', '/chu-de/tiem-chung/'],
		['year', '/nam/2025/'],
		['month', '/nam/2025/05/'],
	])('is linked from the %s', async (_, list) => {
		expect(await linked(list)).toContain(url);
	});

	it('shows legal characters exactly as written', async () => {
		expect(await page(url)).toContain('Đoạn văn có &lt;17, {ngoặc}, "nháy thẳng" và ba chấm...');
	});

	it('names the former province and the present one', async () => {
		expect(textOf(await tree(url))).toContain('Bắc Giang (nay là Bắc Ninh)');
	});
});

describe('a new document', () => {
	const url = '/van-ban/ke-hoach/12-kh-syt-so-y-te-lai-chau-2025/';

	it.each([
		['home page', '/'],
		['table of documents', '/van-ban/'],
		['page of its type', '/van-ban/ke-hoach/'],
		['page of its issuer', '/co-quan/so-y-te-lai-chau/'],
		['page of its year', '/van-ban/nam/2025/'],
	])('is linked from the %s, with its number', async (_, list) => {
		expect(await linked(list)).toContain(url);
		expect(textOf(await tree(list))).toContain('12/KH-SYT');
	});

	it('shows its number and issuer', async () => {
		const text = textOf(await tree(url));
		expect(text).toContain('12/KH-SYT');
		expect(text).toContain('Sở Y tế tỉnh Lai Châu');
	});

	it('offers its number and its citation for official documents to copy', async () => {
		const box = [...elements(await tree(url))].find(
			({ properties }) => String(properties['className']) === 'citation',
		)!;
		const copied = [...elements(box)].flatMap(({ children }) =>
			children.flatMap((child, index) => {
				if (child.type !== 'element' || !('dataCopy' in child.properties)) return [];
				const before = children.slice(0, index).findLast(({ type }) => type === 'element')!;
				return [[textOf(child), textOf(before)]];
			}),
		);
		expect(copied.slice(0, 2)).toEqual([
			[
				'Chép trích dẫn theo Nghị định 30',
				expect.stringMatching(/^Kế hoạch số 12\/KH-SYT ngày 10 tháng 4 năm 2025 của Sở/),
			],
			['Chép câu trích dẫn', expect.stringContaining('12/KH-SYT, ngày 10/4/2025')],
		]);
		expect(copied).toContainEqual(['Chép số hiệu', '12/KH-SYT']);
	});

	it('is in the register that the table of documents is filtered by', async () => {
		const register = JSON.parse(await read(registerUrl)) as Register;
		expect(register.documents.map(([slug, , , number]) => `${slug} ${number}`)).toEqual([
			'12-kh-syt-so-y-te-lai-chau-2025 12/KH-SYT',
			'12-kh-syt-so-y-te-nghe-an-2025 12/KH-SYT',
		]);
	});

	it('is on the page of its own issuer only', async () => {
		expect(await linked('/co-quan/so-y-te-nghe-an/')).not.toContain(url);
	});

	it('has a window title of its own, although another issuer has given the same number', async () => {
		expect(await windowTitleOf(url)).not.toBe(await windowTitleOf('/van-ban/ke-hoach/12-kh-syt-so-y-te-nghe-an-2025/'));
	});
});

describe('a brief without a source', () => {
	const url = '/diem-tin/2025/khong-nguon/';

	it('says so, with the reason', async () => {
		const text = textOf(await tree(url));
		expect(text).toContain('Chưa rõ nguồn');
		expect(text).toContain('Bản chụp không ghi tên báo');
	});

	it.each(['/diem-tin/', '/diem-tin/2025/', '/nam/2025/05/'])('is linked from %s', async (list) => {
		expect(await linked(list)).toContain(url);
	});
});

describe('a brief without a date, about the whole country', () => {
	const url = '/diem-tin/khong-ngay/khong-ngay/';

	it.each(['/diem-tin/', '/diem-tin/khong-ngay/', '/nam/khong-ngay/', '/tinh-thanh/trung-uong/'])(
		'is linked from %s',
		async (list) => {
			expect(await linked(list)).toContain(url);
		},
	);

	it('is not said to be older or newer than its neighbour', async () => {
		const text = textOf(await tree(url));
		expect(text).toContain('trong danh sách');
		expect(text).not.toMatch(/cũ hơn|mới hơn/);
	});
});

describe('a headline that looks like markup', () => {
	const url = '/tin-tuc/2025/tieu-de-la/';

	it.each(['/', '/tin-tuc/', url])('stays text on %s', async (place) => {
		const all = [...elements(await tree(place))];
		expect(all.filter(({ properties }) => 'onError' in properties || properties['src'] === 'x')).toEqual([]);
		expect(all.filter((part) => part.tagName === 'script' && textOf(part) === 'alert(2)')).toEqual([]);
		expect(textOf(await tree(place))).toContain(hostileTitle);
	});

	it('is whole in the title of the window', async () => {
		expect(await windowTitleOf(url)).toContain(hostileTitle);
	});
});

it('headings named like parts of the page give no id twice', async () => {
	const ids = [...elements(await tree('/tin-tuc/2025/de-muc-trung-ten/'))].flatMap(
		({ properties }) => properties['id'] ?? [],
	);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	expect(ids).toEqual(expect.arrayContaining(['noi-dung', 'lien-quan', 'trich-dan']));
});

it.each(['/tin-tuc/2025/ban-nhap/', '/tin-tuc/2099/tuong-lai/'])(
	'a draft or post-dated item has no page: %s',
	async (url) => {
		await expect(page(url)).rejects.toThrow('ENOENT');
	},
);

describe('in no file of the whole site, data, feeds and index included', () => {
	it.each(['Tin còn là bản nháp', '2025/ban-nhap', 'Tin hẹn ngày đăng', '2099/tuong-lai', ...withdrawnTexts])(
		'stands «%s»',
		async (text) => {
			expect(await filesWith(text)).toEqual([]);
		},
	);

	it('is a withdrawn item named, but where it stood and in the lists of what was withdrawn and of all files', async () => {
		expect(await filesWith('tin-tuc/2025/da-go')).toEqual([
			'du-lieu/da-go.csv',
			'du-lieu/da-go.json',
			'du-lieu/sha256sums.txt',
			'tin-tuc/2025/da-go.json',
			'tin-tuc/2025/da-go/index.html',
			'tinh-trang-kho/da-go.csv',
			'tinh-trang-kho/index.html',
		]);
	});

	it('but what is published is found', async () => {
		const files = await filesWith('Tiêm bù vắc xin sởi ở 12 xã');
		expect(files).toEqual(expect.arrayContaining(['rss.xml', 'du-lieu/muc.csv', 'du-lieu/oai.xml']));
		expect(files.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
	});
});

describe('a withdrawn item', () => {
	const url = '/tin-tuc/2025/da-go/';

	it('keeps its address, with the reason and the replacement, outside the search index', async () => {
		const html = await page(url);
		expect(html).toContain('Mục này đã được gỡ');
		expect(html).toContain('Đăng trùng');
		expect(await linked(url)).toContain('/tin-tuc/2025/tiem-bu-soi/');
		expect(html).not.toContain('data-pagefind-body');
		expect(html).toContain('noindex');
	});

	it.each(withdrawnTexts)('no longer says «%s», not even in its metadata', async (text) => {
		expect(await page(url)).not.toContain(text);
	});

	it.each(['/', '/tin-tuc/', '/tin-tuc/2025/', '/tinh-thanh/bac-ninh/', '/chu-de/tiem-chung/', '/nam/2025/05/'])(
		'is not on %s',
		async (list) => {
			expect(await linked(list)).not.toContain(url);
		},
	);
});
