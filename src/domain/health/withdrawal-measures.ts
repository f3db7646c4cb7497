import { entryWithId } from '#domain/archive.ts';
import { formatDay } from '#domain/dates.ts';
import type { Measure } from './measure.ts';

/** What is left of entries that were taken down. Their titles and texts are not told: they may be why. */
export const withdrawalMeasures: readonly Measure[] = [
	{
		id: 'da-go',
		group: 'muc-da-go',
		label: 'Mục đã gỡ',
		column: 'Đã gỡ',
		why: 'Địa chỉ của mục đã gỡ vẫn giữ: ở đó ghi ngày gỡ và lý do, nội dung thì không còn. Các số khác trên trang này không tính những mục ấy.',
		advice: 'Không phải làm gì thêm. Nếu có mục thay thế thì ghi «replacedBy» để người đọc đi tiếp được.',
		among: 'withdrawn',
		gap: false,
		find: ({ data }) => data.withdrawn && { note: `gỡ ngày ${formatDay(data.withdrawn.on)}` },
	},
	{
		id: 'thay-the-da-go',
		group: 'muc-da-go',
		label: 'Mục thay thế cũng đã gỡ',
		column: 'Thay thế đã gỡ',
		why: 'Người đọc đi theo chỗ thay thế sẽ gặp thêm một trang đã gỡ.',
		advice: 'Sửa «replacedBy» thành một mục còn trong kho, hoặc bỏ đi.',
		among: 'withdrawn',
		gap: true,
		find: ({ data }, { archive }) => {
			const replacement = data.withdrawn?.replacedBy;
			const gone = replacement !== undefined && Boolean(entryWithId(replacement, archive)?.data.withdrawn);
			return gone ? { note: replacement } : undefined;
		},
	},
];
