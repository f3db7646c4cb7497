import { measureGraph } from '#bench/graph.ts';
import { measureImport } from '#bench/import.ts';
import { measureRecognition } from '#bench/recognition.ts';
import { measureSuggestions } from '#bench/suggestions.ts';
import { measureColdSearch } from './cold-search.ts';

/** What is measured, each in a process of its own, so that no measure pays for the memory of another. */
export const measures = {
	'recognition-news': () => measureRecognition(20, 'news'),
	'recognition-legal': () => measureRecognition(20, 'legal'),
	graph: () => measureGraph(10_000, 6),
	import: () => measureImport(),
	suggestions: () => measureSuggestions(10_000),
	'search-archive': () => measureColdSearch(0),
	'search-5000': () => measureColdSearch(5_000),
	'search-20000': () => measureColdSearch(20_000),
} as const;
export type MeasureName = keyof typeof measures;

/** The bound that the issue sets, and how the row reads. */
export const measureRows: Record<
	MeasureName,
	{
		label: string;
		show: (result: Record<string, number>) => string;
		holds: (result: Record<string, number>) => boolean;
	}
> = {
	'recognition-news': {
		label: 'Nhận dạng viện dẫn, mật độ tin tức (≥ 4 MB/s)',
		show: speed,
		holds: ({ megabytesPerSecond = 0 }) => megabytesPerSecond >= 4,
	},
	'recognition-legal': {
		label: 'Nhận dạng viện dẫn, mật độ văn bản (≥ 4 MB/s)',
		show: speed,
		holds: ({ megabytesPerSecond = 0 }) => megabytesPerSecond >= 4,
	},
	graph: {
		label: 'Dựng đồ thị 10.000 mục, 60.000 viện dẫn (≤ 3 s, ≤ 500 MB)',
		show: ({ seconds = 0, peakMB = 0, mentions = 0 }) =>
			`${seconds.toFixed(2)} s, ${peakMB.toFixed(0)} MB, ${mentions} lượt`,
		holds: ({ seconds = 0, peakMB = 0 }) => seconds <= 3 && peakMB <= 500,
	},
	import: {
		label: 'Nhập bản chụp (≥ 20 tệp chữ/s, ≥ 3 tệp PDF mười trang/s, 1.000 tệp trong 1.000 MB)',
		show: ({ textsPerSecond = 0, pdfsPerSecond = 0, peakMB = 0 }) =>
			`${textsPerSecond.toFixed(0)} tệp chữ/s, ${pdfsPerSecond.toFixed(1)} PDF/s, ${peakMB.toFixed(0)} MB`,
		holds: ({ textsPerSecond = 0, pdfsPerSecond = 0, peakMB = Number.POSITIVE_INFINITY }) =>
			textsPerSecond >= 20 && pdfsPerSecond >= 3 && peakMB <= 1_000,
	},
	suggestions: {
		label: 'Gợi ý khi gõ, 10.000 mục (≤ 120 kB, ≤ 50 ms mỗi phím)',
		show: ({ bytes = 0, titles = 0, openMs = 0, worstMs = 0 }) =>
			`${Math.round(bytes / 1000)} kB, ${titles} tiêu đề, mở ${openMs.toFixed(0)} ms, phím chậm nhất ${worstMs.toFixed(1)} ms`,
		holds: ({ bytes = 0, worstMs = 0 }) => bytes <= 120_000 && worstMs <= 50,
	},
	'search-archive': coldSearchRow('kho hiện có', { worst: 130_000 }),
	'search-5000': coldSearchRow('5.000 trang bịa', { worst: 400_000, ms: 1_000 }),
	'search-20000': coldSearchRow('20.000 trang bịa', { common: 700_000 }),
};

/** Bounds in bytes, for common words or for every query, and in milliseconds. */
interface ColdSearchBounds {
	readonly common?: number;
	readonly worst?: number;
	readonly ms?: number;
}

function coldSearchRow(archive: string, bounds: ColdSearchBounds): (typeof measureRows)[MeasureName] {
	const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
	const { common = Number.POSITIVE_INFINITY, worst = Number.POSITIVE_INFINITY, ms = Number.POSITIVE_INFINITY } = bounds;
	const limits = [
		bounds.common && `từ phổ biến ≤ ${kilobytes(common)}`,
		bounds.worst && `mọi câu ≤ ${kilobytes(worst)}`,
		bounds.ms && `≤ ${ms} ms`,
	];
	return {
		label: `Tìm lần đầu, ${archive} (${limits.filter(Boolean).join(', ')})`,
		show: ({ commonBytes = 0, worstBytes = 0, worstFirstMs = 0, indexSeconds = 0 }) =>
			`từ phổ biến ${kilobytes(commonBytes)}, câu tốn nhất ${kilobytes(worstBytes)}, kết quả đầu sau ${Math.round(worstFirstMs)} ms, lập chỉ mục ${indexSeconds.toFixed(1)} s`,
		holds: ({ commonBytes = 0, worstBytes = 0, worstFirstMs = 0 }) =>
			commonBytes <= common && worstBytes <= worst && worstFirstMs <= ms,
	};
}

function speed({ megabytesPerSecond = 0, citations = 0 }: Record<string, number>): string {
	return `${megabytesPerSecond.toFixed(1)} MB/s, ${citations} lượt`;
}
