import { referenceTo } from '#domain/graph/reference.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { type Column, column, labelsOf } from '../column.ts';
import type { RelationSource } from '../relation-sources.ts';

const origins = { 'front-matter': 'Người biên tập ghi', text: 'Câu văn nói' } as const;
const always = { required: true } as const;

export const relationColumns: readonly Column<RelationSource>[] = [
	column('from', 'string', ['Văn bản', 'Khóa ở bảng so-hieu.'], ({ relation }) => relation.from.key, always),
	column(
		'fromName',
		'string',
		['Tên văn bản', 'Loại và số, ký hiệu.'],
		({ relation, context }) => referenceTo(relation.from, context.archive).name,
		always,
	),
	column('kind', 'string', ['Quan hệ', 'Văn bản làm gì đối với văn bản kia.'], ({ relation }) => relation.kind, {
		required: true,
		codes: labelsOf(relationKinds),
	}),
	column('to', 'string', ['Văn bản kia', 'Khóa ở bảng so-hieu.'], ({ relation }) => relation.to.key, always),
	column(
		'toName',
		'string',
		['Tên văn bản kia', 'Loại và số, ký hiệu.'],
		({ relation, context }) => referenceTo(relation.to, context.archive).name,
		always,
	),
	column(
		'scope',
		'string',
		['Phạm vi', 'Phần bị tác động, như «Điều 5»; để trống là toàn bộ hoặc không ghi.'],
		({ relation }) => relation.scope,
	),
	column('note', 'string', ['Ghi chú', 'Lời người biên tập về văn bản kia.'], ({ relation }) => relation.note),
	column(
		'statedIn',
		'string',
		['Nơi nói', 'Mã của mục nói ra quan hệ này.'],
		({ relation }) => relation.statedIn.id,
		always,
	),
	column(
		'statedInUrl',
		'url',
		['Trang nói', 'Trang của mục ấy.'],
		({ relation, context }) => context.whole(`/${relation.statedIn.id}/`),
		always,
	),
	column(
		'origin',
		'string',
		['Cách biết', 'Do người biên tập ghi hay do câu văn nói.'],
		({ position }) => (position === undefined ? 'front-matter' : 'text'),
		{
			required: true,
			codes: origins,
		},
	),
	column(
		'index',
		'integer',
		['Thứ tự ghi', 'Thứ tự trong danh sách quan hệ của mục, từ 0, khi do người biên tập ghi.'],
		({ relation }) => relation.index,
	),
	column(
		'position',
		'integer',
		['Chỗ viện dẫn', 'Thứ tự (position) của chỗ viện dẫn ở bảng vien-dan mà câu văn nói ra quan hệ.'],
		({ position }) => position,
	),
];
