import { describeEffect } from '#domain/effect-words.ts';
import type { Measure } from './measure.ts';

/** What identifies documents, what holds of them, and where citations lead. */
export const documentMeasures: readonly Measure[] = [
	{
		id: 'chua-ro-so',
		group: 'van-ban-va-vien-dan',
		label: 'Văn bản chưa rõ số, ký hiệu',
		column: 'Chưa rõ số',
		brief: 'chưa rõ số, ký hiệu',
		why: 'Các văn bản gọi tên nhau bằng số, ký hiệu. Thiếu số thì không mục nào nối tới được.',
		advice: 'Xem bản có chữ ký hoặc hỏi văn thư của cơ quan ban hành, rồi ghi «number» thay cho «numberMissing».',
		among: 'documents',
		gap: true,
		find: (entry) =>
			entry.kind === 'van-ban' && !entry.data.number ? { note: entry.data.numberMissing?.reason } : undefined,
	},
	{
		id: 'hieu-luc-chua-xac-minh',
		group: 'van-ban-va-vien-dan',
		label: 'Văn bản chưa xác minh hiệu lực',
		column: 'Hiệu lực chưa rõ',
		brief: 'chưa xác minh hiệu lực',
		why: 'Người đọc cần biết văn bản còn áp dụng hay không. Kho không đoán: chưa ai kiểm tra thì ghi là chưa xác minh.',
		advice:
			'Tra ở cơ sở dữ liệu văn bản pháp luật hoặc hỏi cơ quan ban hành, rồi ghi «effect» kèm ngày và căn cứ xác minh.',
		among: 'documents',
		gap: true,
		find: (entry, { archive }) =>
			entry.kind === 'van-ban' && describeEffect(entry, archive).status === 'unverified' ? {} : undefined,
	},
	{
		id: 'vien-dan-chua-khop',
		group: 'van-ban-va-vien-dan',
		label: 'Có viện dẫn chưa khớp',
		column: 'Viện dẫn chưa khớp',
		brief: 'có viện dẫn chưa khớp',
		why: 'Mục nhắc tới văn bản mà kho chưa biết chắc là văn bản nào, nên không nối.',
		advice: 'Xem từng chỗ ở trang «Viện dẫn chưa khớp»; biết là văn bản nào thì ghi vào «citations» của mục.',
		among: 'all',
		gap: true,
		find: ({ id }, { archive }) => {
			const places = archive.graph.open.get(id)?.length ?? 0;
			// «1 chỗ» would tell nothing.
			return places > 0 ? { note: places > 1 ? `${places} chỗ` : undefined, places } : undefined;
		},
	},
	{
		id: 'quan-he-chua-ro',
		group: 'van-ban-va-vien-dan',
		label: 'Quan hệ ghi tay chưa dẫn tới văn bản nào',
		column: 'Quan hệ chưa rõ',
		why: 'Người biên tập đã ghi quan hệ với một văn bản, nhưng ghi chưa đủ để kho nhận ra.',
		advice: 'Ghi đủ số, ký hiệu và ngày, chẳng hạn «39-NQ/TW ngày 18/7/2023».',
		among: 'all',
		gap: true,
		find: ({ id }, { unknownTargets }) => {
			const targets = unknownTargets.get(id);
			return targets && { note: targets.map(({ to }) => to).join('; '), places: targets.length };
		},
	},
];
