import { completeness } from '#vocabulary/closed-lists.ts';
import { central } from '#vocabulary/provinces.ts';
import { largeFilesOf, largeLimits } from './large-files.ts';
import type { Measure } from './measure.ts';

/** How much of it the archive holds, and how readers find it. */
export const contentMeasures: readonly Measure[] = [
	{
		id: 'chua-co-toan-van',
		group: 'noi-dung',
		label: 'Chưa có toàn văn',
		column: 'Chưa có toàn văn',
		why: 'Kho mới giữ bản tóm tắt, bản trích hoặc vài thông tin mô tả. Tin của báo chỉ được tóm tắt vì quyền tác giả; còn với văn bản, người đọc thường cần toàn văn. Điểm tin không tính ở đây, vì vốn chỉ có tiêu đề và một câu.',
		advice:
			'Cơ quan ban hành văn bản, hoặc người giữ quyền của bài viết, đưa toàn văn hay tệp gốc vào rồi đổi «completeness».',
		among: 'texts',
		gap: false,
		find: ({ data }) => (data.completeness === 'full' ? undefined : { note: completeness[data.completeness] }),
	},
	{
		id: 'chua-co-tom-tat',
		group: 'noi-dung',
		label: 'Chưa có tóm tắt',
		column: 'Chưa có tóm tắt',
		why: 'Danh sách và kết quả tìm kiếm dùng câu tóm tắt để người đọc biết mục nói gì trước khi mở.',
		advice: 'Viết một hai câu vào «summary»; với văn bản, ghi trích yếu vào «abstract» cũng được.',
		among: 'all',
		gap: true,
		find: ({ data }) => (data.summary || ('abstract' in data && data.abstract) ? undefined : {}),
	},
	{
		id: 'chi-trung-uong',
		group: 'noi-dung',
		label: 'Không gắn với tỉnh, thành phố nào',
		column: 'Không gắn tỉnh',
		why: 'Những mục này gắn «Trung ương» nên không hiện ở trang của tỉnh nào. Với tư liệu của cả nước thì như thế là đúng.',
		advice: 'Mục của riêng một địa phương mà nằm ở đây thì ghi thêm tỉnh, thành phố vào «provinces».',
		among: 'all',
		gap: false,
		find: ({ provinces }) => (provinces.every(({ id }) => id === central.id) ? {} : undefined),
	},
	{
		id: 'tep-nang',
		group: 'noi-dung',
		label: 'Ảnh hoặc tệp đính kèm nặng',
		column: 'Tệp nặng',
		why: `${largeLimits} tải lâu và tốn dung lượng của người đọc bằng điện thoại.`,
		advice: 'Thu nhỏ ảnh (cạnh dài 1.600 điểm ảnh là đủ), nén lại tệp PDF, rồi thay tệp cũ.',
		among: 'all',
		gap: true,
		needsFiles: true,
		find: (entry, { fileSizes }) => {
			const large = fileSizes ? largeFilesOf(entry, fileSizes) : [];
			return large.length > 0 ? { note: large.join('; '), places: large.length } : undefined;
		},
	},
];
