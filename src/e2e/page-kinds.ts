import { statSync } from 'node:fs';
import { fileFor, pagePaths } from './built-pages.ts';

const year = '\\d{4}';
const folder = `(?:${year}|khong-ngay)`;
/** What pages of periods are called (`src/domain/period-names.ts`). */
const period = '(?:nam-\\d{4}|thang-\\d{1,2}|phan-\\d+|chua-ro-ngay)';
/** The last part of an address. */
const slug = `(?!${period}/)[a-z0-9-]+`;

const patterns = {
	'trang chủ': '/',
	'danh sách tin': '/tin-tuc/',
	'tin theo năm': `/tin-tuc/${folder}/`,
	'một tin': `/tin-tuc/${folder}/${slug}/`,
	'danh sách văn bản': '/van-ban/',
	'văn bản theo loại': `/van-ban/(?!nam/)${slug}/`,
	'văn bản theo năm': `/van-ban/nam/${folder}/`,
	'một văn bản': `/van-ban/(?!nam/)${slug}/${slug}/`,
	'danh sách điểm tin': '/diem-tin/',
	'điểm tin theo năm': `/diem-tin/${folder}/`,
	'một điểm tin': `/diem-tin/${folder}/${slug}/`,
	'một thời gian của danh sách': `/.+/${period}/`,
	'danh sách tỉnh': '/tinh-thanh/',
	'một tỉnh': `/tinh-thanh/${slug}/`,
	'danh sách chủ đề': '/chu-de/',
	'một chủ đề': `/chu-de/${slug}/`,
	'danh sách cơ quan': '/co-quan/',
	'một cơ quan': `/co-quan/${slug}/`,
	'danh sách năm': '/nam/',
	'một năm': `/nam/${year}/`,
	'mục chưa rõ ngày': '/nam/khong-ngay/',
	'một tháng': `/nam/${year}/\\d{2}/`,
	'danh sách số hiệu': '/so/',
	'hồ sơ số hiệu': '/so/\\d[a-z0-9-]*/',
	'viện dẫn chưa khớp': '/so/chua-khop/',
	'dữ liệu mở': '/du-lieu/',
	'các trường của dữ liệu': '/du-lieu/truong/',
	'tình trạng kho': '/tinh-trang-kho/',
	'tìm kiếm': '/tim-kiem/',
	'đọc ngoại tuyến': '/ngoai-tuyen/',
	'giới thiệu': '/gioi-thieu/',
	'lời hứa của kho': '/(?:an-toan|rieng-tu|tro-nang)/',
	'hướng dẫn': '/huong-dan/',
	'một phần của hướng dẫn': '/huong-dan/(?!loi/)[a-z-]+/',
	'các lỗi thường gặp': '/huong-dan/loi/',
	'không tìm thấy': '/404\\.html',
} as const;

export type PageKind = keyof typeof patterns;

/** Paths of all built pages, largest first. */
const bySize = pagePaths()
	.map((path) => ({ path, size: statSync(fileFor(path)!).size }))
	.sort((a, b) => b.size - a.size)
	.map(({ path }) => path);

/** Paths of the built pages of a kind, largest first. */
export function pagesOfKind(kind: PageKind): string[] {
	const pattern = new RegExp(`^${patterns[kind]}$`);
	return bySize.filter((path) => pattern.test(path));
}

/** The kind of a page by its path; undefined for what is no page. */
export function kindOf(path: string): PageKind | undefined {
	return (Object.keys(patterns) as PageKind[]).find((kind) => new RegExp(`^${patterns[kind]}$`).test(path));
}

/** The kinds that people read from beginning to end. */
export const entryKinds = ['một tin', 'một văn bản', 'một điểm tin'] as const satisfies PageKind[];

/**
 * Kind of page → path of the built page that stands for it, or undefined when the build has none (a fault that
 * `kinds.test.ts` reports). The largest page of a kind: it shows most of what the kind can hold.
 */
export function pageOfEachKind(): Record<PageKind, string | undefined> {
	const kinds = Object.keys(patterns) as PageKind[];
	return Object.fromEntries(kinds.map((kind) => [kind, pagesOfKind(kind)[0]])) as Record<PageKind, string | undefined>;
}

/** `[kind, path]` of the kinds that the build has, for `test.each`. */
export function builtKinds(): [PageKind, string][] {
	return Object.entries(pageOfEachKind()).filter((entry): entry is [PageKind, string] => entry[1] !== undefined);
}
