import { withoutPeriods } from '#domain/period-names.ts';

/** Kinds of pages by their address without the first slash, as far as their weight differs. The first that fits counts. */
const patterns = {
	'một tin': /^tin-tuc\/(?:\d{4}|khong-ngay)\/[^/]+\/$/,
	'một điểm tin': /^diem-tin\/(?:\d{4}|khong-ngay)\/[^/]+\/$/,
	'một văn bản': /^van-ban\/(?!nam\/)[^/]+\/(?:\d|khong-so-)[^/]*\/$/,
	'một số hiệu': /^so\/\d[^/]*\/$/,
	'trang tỉnh': /^tinh-thanh\//,
	'trang chủ đề': /^chu-de\//,
	'trang cơ quan': /^co-quan\//,
	'danh sách': /^(?:tin-tuc|van-ban|diem-tin|nam|so)\//,
	'trang khác': /^/,
} as const;

export type PageKind = keyof typeof patterns;

/** The pages that list entries: they must not grow with the archive. */
export const listingKinds: readonly PageKind[] = ['trang tỉnh', 'trang chủ đề', 'danh sách'];

/** The kind of the page in a file, by its path below the folder of the site. */
export function pageKindOf(path: string): PageKind {
	// The pages of the months of a list weigh what the list does.
	const address = withoutPeriods(path.replace(/index\.html$/, ''));
	return (Object.keys(patterns) as PageKind[]).find((kind) => patterns[kind].test(address))!;
}
