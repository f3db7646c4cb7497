import type { PageKind } from './page-kinds.ts';
import { bytesOf, type PageLoad } from './page-load.ts';

/** What a first visit to a page may cost: bytes of bodies over the wire, compressed as the host does it. */
export interface WeightLimits {
	/** Of the document itself. */
	readonly document: number;
	/** Of everything else that every visitor loads. It must grow neither with a text nor with the archive. */
	readonly besides: number;
	/** Of files beside the document, the icon among them. Each costs a slow line as much as some thousand bytes. */
	readonly requests: number;
	readonly scripts: number;
	readonly styles: number;
}

/** A page whose size authors and the archive decide: with what comes beside it some 3 seconds on a slow mobile line. */
const growing = 40_000;
/** Copying, printing, and listening for what asks for more (`search/suggest/loader.ts`). */
const scripts = 2_500;

const plain = { document: growing, besides: 19_000, requests: 5, scripts, styles: 3_500 } satisfies WeightLimits;
const reading = { ...plain, besides: 21_500, requests: 6, styles: 6_100 };
/** With the filter of the document table. */
const register = { ...plain, besides: 24_500, requests: 7, scripts: 7_700 };

/** Near to what the pages cost today. Whoever needs more for a good reason raises the number here. */
export const weightLimits: Record<PageKind, WeightLimits> = {
	'trang chủ': { ...plain, document: 9_000 },
	'danh sách tin': plain,
	'tin theo năm': plain,
	'một tin': reading,
	'danh sách văn bản': register,
	'văn bản theo loại': register,
	'văn bản theo năm': register,
	'một văn bản': reading,
	'danh sách điểm tin': plain,
	'điểm tin theo năm': plain,
	'một điểm tin': reading,
	'một thời gian của danh sách': register,
	'danh sách tỉnh': { ...plain, document: 8_000 },
	'một tỉnh': plain,
	'danh sách chủ đề': { ...plain, document: 6_500 },
	'một chủ đề': plain,
	'danh sách cơ quan': plain,
	'một cơ quan': plain,
	'danh sách năm': plain,
	'một năm': plain,
	'mục chưa rõ ngày': plain,
	'một tháng': plain,
	'danh sách số hiệu': plain,
	'hồ sơ số hiệu': plain,
	'viện dẫn chưa khớp': plain,
	'dữ liệu mở': { ...plain, document: 11_000 },
	'các trường của dữ liệu': { ...plain, document: 11_000 },
	'tình trạng kho': { ...plain, besides: 20_500, requests: 6, styles: 4_800 },
	// Its form works at once; what a search needs comes when somebody turns to it.
	'tìm kiếm': { document: 10_000, besides: 39_500, requests: 11, scripts: 20_500, styles: 5_500 },
	'đọc ngoại tuyến': { ...plain, document: 8_000, besides: 33_500, requests: 10, scripts: 14_500 },
	'giới thiệu': { ...plain, document: 6_500 },
	'lời hứa của kho': { ...plain, document: 8_000 },
	'hướng dẫn': { ...plain, document: 6_500 },
	'một phần của hướng dẫn': { ...plain, document: 10_000 },
	'các lỗi thường gặp': { ...plain, document: 36_000 },
	'không tìm thấy': { ...plain, document: 4_500 },
};

/** Where a page costs more than it may, with the files that make it so. */
export function overweight({ document, files }: PageLoad, limits: WeightLimits): string[] {
	const listed = (type?: string) =>
		files
			.filter((file) => !type || file.type === type)
			.sort((a, b) => b.bytes - a.bytes)
			.map(({ path, bytes }) => `${path} ${bytes}`)
			.join(', ');
	const found = [
		{ what: 'bytes of the document', is: document, limit: limits.document, by: '' },
		{ what: 'bytes besides the document', is: bytesOf(files), limit: limits.besides, by: listed() },
		{ what: 'files besides the document', is: files.length, limit: limits.requests, by: listed() },
		{ what: 'bytes of scripts', is: bytesOf(files, 'Script'), limit: limits.scripts, by: listed('Script') },
		{ what: 'bytes of styles', is: bytesOf(files, 'Stylesheet'), limit: limits.styles, by: listed('Stylesheet') },
	];
	return found
		.filter(({ is, limit }) => is > limit)
		.map(({ what, is, limit, by }) => `${is} ${what}, at most ${limit} (src/e2e/weight-limits.ts)${by && `: ${by}`}`);
}
