import { type Column, column, fieldColumn } from '../column.ts';
import type { EntrySource } from './entry-columns.ts';

const always = { required: true } as const;

/** What is counted of an entry, and its days in the archive. */
export const inArchive: readonly Column<EntrySource>[] = [
	column(
		'cites',
		'integer',
		['Số viện dẫn', 'Số chỗ trong mục dẫn tới một văn bản rõ ràng; từng chỗ ở bảng vien-dan.'],
		({ entry, context }) => context.archive.graph.links.get(entry.id)?.length ?? 0,
		always,
	),
	column(
		'openMentions',
		'integer',
		['Số viện dẫn chưa rõ', 'Số chỗ nhắc một văn bản mà kho chưa rõ là văn bản nào.'],
		({ entry, context }) => context.archive.graph.open.get(entry.id)?.length ?? 0,
		always,
	),
	column(
		'attachments',
		'integer',
		['Số tệp đính kèm', 'Tên, địa chỉ và mã kiểm của từng tệp ở bản ghi JSON.'],
		({ entry }) => ('files' in entry.data ? entry.data.files.length : 0),
		always,
	),
	column(
		'tables',
		'integer',
		['Số bảng', 'Số bảng trong bài; mỗi bảng có tệp CSV bên cạnh trang.'],
		({ entry }) => entry.tables,
		always,
	),
	column(
		'corrections',
		'integer',
		['Số hiệu đính', 'Số chỗ kho đã sửa so với nguồn.'],
		({ entry }) => entry.data.corrections.length,
		always,
	),
	fieldColumn('movedFrom', 'list', ({ entry }) => entry.data.movedFrom, always),
	column(
		'appearedOn',
		'date',
		['Ngày có trên kho', 'Ngày sớm nhất có thể đọc mục này trên kho, theo những gì kho biết.'],
		({ entry, context }) => context.days.appeared(entry),
	),
	column(
		'changedOn',
		'date',
		['Ngày đổi gần nhất', 'Ngày nội dung hay thông tin của mục đổi lần gần nhất.'],
		({ entry, context }) => context.days.changed(entry),
	),
];
