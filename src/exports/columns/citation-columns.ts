import { kindLabels } from '#domain/entry.ts';
import { confidenceLabels } from '#domain/graph/confidence.ts';
import { documentUrl } from '#domain/graph/naming.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { mentionId } from '#domain/graph/source.ts';
import { type Column, column, labelsOf } from '../column.ts';
import { formOf, mentionForms } from '../mention-forms.ts';
import type { MentionSource } from '../mention-sources.ts';

/** Where in an entry a mention can stand. */
export const mentionFields = { title: 'Tiêu đề', summary: 'Tóm tắt', abstract: 'Trích yếu', body: 'Nội dung' } as const;

const statuses = { linked: 'Dẫn tới một văn bản', open: 'Chưa rõ là văn bản nào' } as const;
const always = { required: true } as const;

export const citationColumns: readonly Column<MentionSource>[] = [
	column('source', 'string', ['Mục viện dẫn', 'Mã của mục có chỗ viện dẫn.'], ({ from }) => from.id, always),
	column(
		'position',
		'integer',
		['Thứ tự', 'Thứ tự của chỗ viện dẫn trong mục, từ 0; số có thể bỏ quãng.'],
		({ position }) => position,
		always,
	),
	column('sourceKind', 'string', ['Loại mục viện dẫn', 'Tin tức, văn bản hay điểm tin.'], ({ from }) => from.kind, {
		required: true,
		codes: kindLabels,
	}),
	column(
		'sourceDate',
		'date',
		['Ngày của mục viện dẫn', 'Để trống khi không rõ; lý do ở bảng muc.'],
		({ from }) => from.date,
	),
	column(
		'url',
		'url',
		['Địa chỉ chỗ viện dẫn', 'Chỗ ấy trên trang; viện dẫn ngoài phần nội dung thì là địa chỉ trang.'],
		({ from, mention: { index }, context }) =>
			context.whole(index === undefined ? `/${from.id}/` : `/${from.id}/#${mentionId(index)}`),
		always,
	),
	column('field', 'string', ['Phần của mục', 'Chỗ viện dẫn nằm ở phần nào.'], ({ mention }) => mention.field, {
		required: true,
		codes: mentionFields,
	}),
	column(
		'index',
		'integer',
		['Thứ tự trong nội dung', 'Thứ tự trong phần nội dung, từ 0; để trống khi ở phần khác.'],
		({ mention }) => mention.index,
	),
	column('text', 'string', ['Chữ viện dẫn', 'Đúng như mục viết.'], ({ mention }) => mention.text, always),
	column(
		'sentence',
		'string',
		['Câu viện dẫn', 'Câu chứa chỗ viện dẫn; câu dài được cắt, chỗ cắt ghi «…».'],
		({ mention }) => mention.sentence.text,
		always,
	),
	column(
		'start',
		'integer',
		['Đầu chỗ viện dẫn', 'Vị trí trong sentence, từ 0, đếm bằng đơn vị mã UTF-16.'],
		({ mention }) => mention.sentence.start,
		always,
	),
	column(
		'end',
		'integer',
		['Cuối chỗ viện dẫn', 'Vị trí ngay sau chữ cuối, đếm như start.'],
		({ mention }) => mention.sentence.end,
		always,
	),
	column('form', 'string', ['Dạng viện dẫn', 'Văn bản được gọi bằng cách nào.'], ({ mention }) => formOf(mention), {
		required: true,
		codes: mentionForms,
	}),
	column(
		'status',
		'string',
		['Tình trạng', 'Đã rõ hay chưa rõ là văn bản nào.'],
		({ link }) => (link ? 'linked' : 'open'),
		{
			required: true,
			codes: statuses,
		},
	),
	column(
		'target',
		'string',
		['Văn bản được dẫn', 'Khóa ở bảng so-hieu; để trống khi chưa rõ, lý do ở reason.'],
		({ link }) => link?.to.key,
	),
	column(
		'targetName',
		'string',
		['Tên văn bản được dẫn', 'Loại và số, ký hiệu.'],
		({ link, context }) => link && referenceTo(link.to, context.archive).name,
	),
	column(
		'targetUrl',
		'url',
		['Trang của văn bản được dẫn', 'Trang văn bản nếu kho có, nếu không thì trang số hiệu.'],
		({ link, context }) => link && context.whole(documentUrl(link.to, context.archive.graph)),
	),
	column(
		'confidence',
		'string',
		['Mức chắc chắn', 'Vì sao kho cho rằng chỗ này chỉ văn bản ấy.'],
		({ link }) => link?.confidence,
		{
			codes: labelsOf(confidenceLabels),
		},
	),
	column('reason', 'string', ['Lý do chưa rõ', 'Vì sao kho chưa rõ là văn bản nào.'], ({ open }) => open?.reason),
	column(
		'candidates',
		'list',
		['Có thể là', 'Khóa của những văn bản có thể được nhắc, khi chưa rõ.'],
		({ open }) => open?.candidates.map(({ key }) => key) ?? [],
		always,
	),
	column(
		'numberSlug',
		'string',
		['Số hiệu tra cứu', 'Phần địa chỉ của trang số hiệu liệt kê chỗ chưa rõ này.'],
		({ open }) => open?.slug,
	),
];
