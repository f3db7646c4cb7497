import { describe, expect, it } from 'vitest';
import { compareFaults, formatFault } from './fault.ts';
import { brief, briefPath, check, document, documentPath, news, newsPath, shortForm, soundFiles } from './sample.ts';

describe('checkArchive', () => {
	it.each(Object.keys(soundFiles))('finds nothing in a sound archive: %s', (path) => {
		expect(check(soundFiles).filter(({ file }) => file === path)).toEqual([]);
	});

	it('reports every fault of every file in one run, in order', () => {
		const faults = check({
			...soundFiles,
			'tin-tuc/2025/a.md': '',
			'tin-tuc/2025/b.md': '---\ntitle: "mở\n---\n',
			'tin-tuc/2025/c.md': news
				.replace('[lai-chau]', '[lai-chua]')
				.replace('rights:', 'right:')
				.replace('## I.', '#### I.'),
			'diem-tin/2025/d.md': `\uFEFF${brief.replaceAll('\n', '\r\n').replace('12-07', '13-07')}`,
			'diem-tin/2025/E.md': brief,
			'van-ban/2025/f.md': new Uint8Array([0, 1, 2]),
		});
		expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
			'diem-tin/2025/E.md file-name',
			'diem-tin/2025/d.md byte-order-mark',
			'diem-tin/2025/d.md line-ends',
			'diem-tin/2025/d.md near-duplicate-title',
			'diem-tin/2025/d.md schema',
			'diem-tin/2025/diem-tin-mot.md near-duplicate-title',
			'tin-tuc/2025/a.md file-empty',
			'tin-tuc/2025/b.md front-matter',
			'tin-tuc/2025/c.md schema',
			'tin-tuc/2025/c.md schema',
			'tin-tuc/2025/c.md schema',
			'tin-tuc/2025/c.md heading-level',
			'tin-tuc/2025/tiem-vac-xin-soi.md near-duplicate-title',
			'van-ban/2025/f.md file-binary',
		]);
		expect(faults).toEqual(faults.toSorted(compareFaults));
	});

	it('refuses two files with one URL and two documents with one number', () => {
		const twin = 'van-ban/2024/7095-kh-ubnd-ubnd-lai-chau-2025.md';
		const faults = check({ ...soundFiles, [twin]: document.replace('Kế hoạch', 'Phương án') });
		expect(shortForm(faults.filter(({ file }) => file === documentPath))).toEqual([
			`1:1 lỗi duplicate-url: trùng địa chỉ /van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/ với ${twin} → đổi tên một trong hai tệp, hoặc xóa bản thừa`,
			`3:9 lỗi duplicate-number: số «7095/KH-UBND» của UBND tỉnh Lai Châu năm 2025 đã có ở ${twin} → sửa số, cơ quan hoặc ngày; nếu là một văn bản thì gộp hai tệp`,
		]);
	});

	it('refuses one number written in two ways', () => {
		const twin = 'van-ban/2025/07095-kh-ubnd-ubnd-lai-chau-2025.md';
		const faults = check({ ...soundFiles, [twin]: document.replace('7095/', '07095/') });
		expect(faults.map(({ rule }) => rule)).toEqual(['document-number', 'duplicate-number']);
	});

	it('refuses a link to what is not published, except from what is not published either', () => {
		const link = (text: string) => text.replace('## I.', '[a](/diem-tin/2025/diem-tin-mot/)\n\n## I.');
		const draft = brief.replace('rights:', 'draft: true\nrights:');
		const linked = check({ ...soundFiles, [briefPath]: draft, [newsPath]: link(news) });
		expect(shortForm(linked)).toEqual([
			'14:1 lỗi broken-link: liên kết trỏ tới mục chưa đăng: «/diem-tin/2025/diem-tin-mot/» → đăng diem-tin/2025/diem-tin-mot.md trước',
		]);
		const future = { ...soundFiles, [newsPath]: link(news) };
		expect(check(future, { now: '2025-12-01T00:00' }).map(({ rule }) => rule)).toEqual(['broken-link']);
		expect(check(future, { now: '2025-01-01T00:00' })).toEqual([]);
	});

	it('does not ask for public files that the caller does not know', () => {
		const files = { ...soundFiles, [newsPath]: news.replace('/anh/tiem.jpg', '/anh/khac.jpg') };
		expect(check(files, { publicFiles: undefined })).toEqual([]);
		expect(check(files)).toHaveLength(1);
	});

	it('accepts a malformed number that an editor has assigned by hand', () => {
		const cited = news.replace('7095/KH-UBND', '51/202/QH15');
		expect(check({ ...soundFiles, [newsPath]: cited })).toHaveLength(1);
		const settled = cited.replace('rights:', 'citations: [{ text: 51/202/QH15, to: 51/2024/QH15 }]\nrights:');
		expect(check({ ...soundFiles, [newsPath]: settled })).toEqual([]);
	});

	it('checks thousands of files, all of them alike and full of faults, without losing any', () => {
		const bad = `${news.replace('](#i)', '](/tin-tuc/2025/khong-co/)').replace('tháng ba', '“tháng ba')}\n${'Một đoạn văn dài.\n\n'.repeat(50)}`;
		const files = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`tin-tuc/2025/bai-${index}.md`, bad]));
		const faults = check({ ...files, [documentPath]: document });
		expect(faults.length).toBe(2000 * 3 - 1);
	});
});

it('formats a fault as one line', () => {
	const fault = {
		file: 'a.md',
		line: 12,
		column: 3,
		rule: 'schema',
		severity: 'error',
		message: 'sai',
		hint: 'sửa',
	} as const;
	expect(formatFault(fault)).toBe('content/a.md:12:3: lỗi: sai. Gợi ý: sửa.');
	const bare = { ...fault, severity: 'warning', rule: 'broken-link', message: 'hỏi?', hint: undefined } as const;
	expect(formatFault(bare)).toMatch(/^content\/a\.md:12:3: cảnh báo: hỏi\? Gợi ý: mở trang cần dẫn tới [^`]+\.$/u);
});
