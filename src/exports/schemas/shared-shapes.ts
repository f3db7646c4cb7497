import { kindLabels } from '#domain/entry.ts';
import { confidenceLabels } from '#domain/graph/confidence.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { labelsOf } from '../column.ts';
import { mentionFields } from '../columns/citation-columns.ts';
import { datePattern } from '../date-pattern.ts';
import { address, count, list, object, oneOf, orNull, type Shape, text } from './shape.ts';

/** What records of entries and of numbers share. */

export const date = (title: string): Shape => ({ title, type: 'string', pattern: `^${datePattern}$` });

export const entryLink: Readonly<Record<string, Shape>> = {
	id: text('Mã mục'),
	title: text('Tiêu đề'),
	url: address('Địa chỉ trang'),
	record: address('Bản ghi JSON'),
};

export const documentLink: Readonly<Record<string, Shape>> = {
	key: text('Khóa ở bảng so-hieu'),
	name: text('Tên gọi'),
	url: address('Địa chỉ trang'),
	record: address('Bản ghi JSON'),
	held: { title: 'Kho có văn bản', type: 'boolean' },
};

/** Where a mention stands in its sentence, in UTF-16 code units. */
export const place: Readonly<Record<string, Shape>> = {
	sentence: text('Câu'),
	start: count('Đầu chỗ viện dẫn trong câu, đếm bằng đơn vị mã UTF-16'),
	end: count('Ngay sau chữ cuối của chỗ viện dẫn'),
};

export const mentionField = oneOf('Phần của mục', mentionFields);
export const confidence = orNull(oneOf('Mức chắc chắn', labelsOf(confidenceLabels)));

export const citing: Shape = object(
	'Các mục nhắc đến; nhiều quá thì chỉ có những mục mới nhất, đủ cả ở bảng vien-dan',
	{
		total: count('Tổng số mục'),
		entries: list(
			'Các mục',
			object('Mục', {
				...entryLink,
				kind: oneOf('Loại mục', kindLabels),
				omitted: count('Số câu không kê ra'),
				sentences: list(
					'Các câu',
					object('Câu', { field: mentionField, url: address('Chỗ viện dẫn'), ...place, confidence }),
				),
			}),
		),
	},
);

export const relations: Shape = object(
	'Quan hệ với văn bản khác; nhiều quá thì chỉ kê một phần, đủ cả ở bảng quan-he',
	{
		total: count('Tổng số quan hệ'),
		items: list(
			'Các quan hệ',
			object('Quan hệ', {
				direction: oneOf('Chiều', {
					outgoing: 'Văn bản này đối với văn bản kia',
					incoming: 'Văn bản kia đối với văn bản này',
				}),
				kind: oneOf('Loại quan hệ', labelsOf(relationKinds)),
				other: object('Văn bản kia', documentLink),
				scope: orNull(text('Phạm vi')),
				note: orNull(text('Ghi chú')),
				statedIn: text('Mã của mục nói ra quan hệ'),
			}),
		),
	},
);
