import { captureMethods, completeness } from '#vocabulary/closed-lists.ts';
import { type Column, column, fieldColumn } from '../column.ts';
import { dateColumns, missingColumns } from './date-columns.ts';
import type { EntrySource } from './entry-columns.ts';

const always = { required: true } as const;

/** Where an entry comes from, how complete it is, and what may be done with it. */
export const provenance: readonly Column<EntrySource>[] = [
	fieldColumn('completeness', 'string', ({ entry }) => entry.data.completeness, {
		required: true,
		codes: completeness,
	}),
	column('sourceName', 'string', ['Tên nguồn', 'Nơi đăng bản gốc.'], ({ entry }) => entry.data.source?.name),
	column(
		'sourceUrl',
		'url',
		['Địa chỉ bản gốc', 'Đường dẫn tới bản gốc ở nguồn.'],
		({ entry }) => entry.data.source?.url,
	),
	column('sourceAuthor', 'string', ['Tác giả', 'Người viết, theo nguồn.'], ({ entry }) => entry.data.source?.author),
	column(
		'sourceMissing',
		'string',
		['Lý do thiếu nguồn', 'Vì sao không rõ nguồn.'],
		({ entry }) => entry.data.sourceMissing?.reason,
	),
	column(
		'captureMethod',
		'string',
		['Cách lấy bản chụp', 'Bản chụp được lấy bằng cách nào.'],
		({ entry }) => entry.data.capture.method,
		{ required: true, codes: captureMethods },
	),
	column(
		'captureSha256',
		'string',
		['Mã kiểm bản chụp', 'SHA-256 của tệp bản chụp, 64 chữ số thập lục phân.'],
		({ entry }) => entry.data.capture.sha256,
		always,
	),
	...dateColumns<EntrySource>(
		'capturedOn',
		['Ngày lấy bản chụp', 'Ngày bản chụp được lấy.'],
		({ entry }) => entry.data.capture.capturedOn,
	),
	...missingColumns<EntrySource>(
		'capturedOn',
		['Lý do thiếu ngày lấy', 'Vì sao không rõ ngày lấy bản chụp.'],
		({ entry }) => entry.data.capture.capturedOnMissing,
	),
	fieldColumn('rights', 'string', ({ entry }) => entry.data.rights, always),
];

/** What else is known of source and capture; the table of all entries leaves it to those of each kind. */
export const provenanceDetails: readonly Column<EntrySource>[] = [
	...dateColumns<EntrySource>(
		'sourcePublished',
		['Ngày nguồn đăng', 'Ngày nguồn đăng bản này, khi khác ngày của mục.'],
		({ entry }) => entry.data.source?.published,
	),
	column('sourceNote', 'string', ['Ghi chú về nguồn', 'Căn cứ để biết nguồn.'], ({ entry }) => entry.data.source?.note),
	column(
		'captureUrl',
		'url',
		['Địa chỉ đã chụp', 'Trang mà bản chụp được lấy.'],
		({ entry }) => entry.data.capture.url,
	),
	column(
		'captureExcerptOf',
		'string',
		['Phần của bản chụp', 'Mục nằm ở đâu trong tệp bản chụp, khi tệp có nhiều mục.'],
		({ entry }) => entry.data.capture.excerptOf,
	),
];
