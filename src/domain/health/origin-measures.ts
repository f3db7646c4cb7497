import type { Entry } from '#domain/entry.ts';
import type { ArchiveDate } from '#schema/dates.ts';
import type { Measure } from './measure.ts';

/** When an entry came out and where it comes from. */
export const originMeasures: readonly Measure[] = [
	{
		id: 'chua-ro-ngay',
		group: 'thoi-gian-va-nguon',
		label: 'Chưa rõ ngày đăng, ngày ban hành',
		column: 'Chưa rõ ngày',
		brief: 'chưa rõ ngày',
		why: 'Không có ngày thì người đọc không biết thông tin thuộc thời điểm nào, và mục không hiện trong danh sách theo tháng.',
		advice:
			'Tìm ngày ở bản gốc hoặc ở nơi khác đăng cùng nội dung, rồi ghi vào «publishedAt» (tin, điểm tin) hoặc «issuedOn» (văn bản).',
		among: 'all',
		gap: true,
		find: ({ date, dateMissing }) => (date ? undefined : { note: dateMissing?.reason }),
	},
	{
		id: 'ngay-suy-luan',
		group: 'thoi-gian-va-nguon',
		label: 'Có ngày do suy luận',
		column: 'Ngày suy luận',
		why: 'Nguồn không ghi ngày, người biên tập suy ra từ nội dung. Trang của mục nói rõ cách suy luận, nhưng ngày ấy vẫn có thể sai.',
		advice: 'Tìm được ngày mà nguồn ghi thì thay vào và bỏ «inferred».',
		among: 'all',
		gap: true,
		find: (entry) => {
			const inferred = datesOf(entry).find((date) => date?.inferred);
			return inferred && { note: inferred.inferred };
		},
	},
	{
		id: 'chua-ro-nguon',
		group: 'thoi-gian-va-nguon',
		label: 'Chưa rõ nguồn',
		column: 'Chưa rõ nguồn',
		brief: 'chưa rõ nguồn',
		why: 'Không biết mục lấy từ đâu thì người đọc không đối chiếu được với bản gốc.',
		advice: 'Tìm bản gốc theo tiêu đề; biết nguồn rồi thì ghi «source» thay cho «sourceMissing».',
		among: 'all',
		gap: true,
		find: ({ data }) => (data.source ? undefined : { note: data.sourceMissing?.reason }),
	},
	{
		id: 'chua-ro-ngay-lay',
		group: 'thoi-gian-va-nguon',
		label: 'Chưa rõ ngày lấy bản chụp',
		column: 'Chưa rõ ngày lấy',
		why: 'Trang nguồn có thể sửa hoặc mất. Ngày lấy cho biết kho ghi lại nội dung ở thời điểm nào.',
		advice:
			'Ai còn giữ bản chụp thì xem ngày lưu tệp và ghi vào «capture › capturedOn». Bản chụp mới thì ghi ngay khi lấy.',
		among: 'all',
		gap: true,
		find: ({ data: { capture } }) => (capture.capturedOn ? undefined : { note: capture.capturedOnMissing?.reason }),
	},
];

/** Its own date first. */
function datesOf(entry: Entry): (ArchiveDate | undefined)[] {
	const { date, data } = entry;
	const own = entry.kind === 'van-ban' ? [entry.data.effectiveOn, entry.data.expiresOn] : [entry.data.eventOn];
	return [date, ...own, data.source?.published, data.capture.capturedOn];
}
