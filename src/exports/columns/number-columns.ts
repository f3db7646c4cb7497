import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentUrl, issuerNameOf, typeNameOf } from '#domain/graph/naming.ts';
import { citingCount } from '#domain/graph/number-pages.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { recordUrl, urls } from '#domain/urls.ts';
import { type Column, column } from '../column.ts';
import type { DataContext } from '../data-context.ts';

/** A document that the archive holds or only knows by name. */
export interface KnownDocumentSource {
	readonly context: DataContext;
	readonly document: CitedDocument;
	/** The ways in which its number is written; each has its page. */
	readonly numbers: readonly { readonly slug: string; readonly number: string }[];
}

const systems = { nn: 'Nhà nước', dang: 'Đảng' } as const;
const always = { required: true } as const;

export const numberColumns: readonly Column<KnownDocumentSource>[] = [
	column(
		'key',
		'string',
		[
			'Khóa văn bản',
			'Hệ thống/loại/cơ quan/năm hoặc khóa/số; «?» là chỗ chưa rõ; «kho/…» là văn bản kho có mà không có số.',
		],
		({ document }) => document.key,
		always,
	),
	column(
		'ownKey',
		'string',
		['Khóa theo số', 'Khóa tính từ số của chính văn bản; khác key khi một văn bản khác trong kho đã mang khóa ấy.'],
		({ document }) => document.ownKey,
	),
	column(
		'name',
		'string',
		['Tên gọi', 'Loại và số, ký hiệu.'],
		({ document, context }) => referenceTo(document, context.archive).name,
		always,
	),
	column('number', 'string', ['Số, ký hiệu', 'Viết theo dạng thường dùng.'], ({ document }) => document.number),
	column('slug', 'string', ['Số trong địa chỉ', 'Phần địa chỉ của trang số hiệu.'], ({ document }) => document.slug),
	column(
		'held',
		'string',
		['Mục của kho', 'Mã mục, khi kho có văn bản; để trống là kho mới chỉ biết qua viện dẫn.'],
		({ document }) => document.held,
	),
	column(
		'url',
		'url',
		['Trang', 'Trang văn bản nếu kho có, nếu không thì chỗ của nó trên trang số hiệu.'],
		({ document, context }) => context.whole(documentUrl(document, context.archive.graph)),
		always,
	),
	column(
		'record',
		'url',
		['Bản ghi JSON', 'Bản ghi của mục nếu kho có, nếu không thì bản ghi của số hiệu.'],
		({ document: { held, slug = '' }, context }) => context.whole(recordUrl(held ? `/${held}/` : urls.number(slug))),
		always,
	),
	column(
		'date',
		'date',
		['Ngày ban hành', 'Chính xác tới đâu hay tới đó; năm hay khóa còn có ở period.'],
		({ document }) => document.date,
	),
	column(
		'typeName',
		'string',
		['Loại văn bản', 'Theo cách các bài gọi, hoặc theo chữ viết tắt trong số hiệu.'],
		({ document }) => typeNameOf(document),
	),
	column(
		'typeWord',
		'string',
		['Chữ gọi loại', 'Chữ mà các bài dùng nhiều nhất để gọi loại của văn bản này.'],
		({ document }) => document.typeWord,
	),
	column(
		'issuerName',
		'string',
		['Cơ quan như nêu tên', 'Cơ quan ban hành theo cách các bài nêu.'],
		({ document }) => document.issuerName,
	),
	column(
		'issuerFullName',
		'string',
		['Cơ quan ban hành', 'Tên đầy đủ, kể cả khi chỉ suy được từ chữ viết tắt.'],
		({ document }) => issuerNameOf(document),
	),
	column(
		'symbol',
		'string',
		['Chữ viết tắt cơ quan', 'Phần cơ quan trong số, ký hiệu.'],
		({ document }) => document.symbol,
	),
	column(
		'place',
		'string',
		['Địa phương, đơn vị', 'Mã tỉnh, hoặc tên viết liền của nơi ban hành.'],
		({ document }) => document.place,
	),
	column(
		'system',
		'string',
		['Hệ thống', 'Văn bản của Nhà nước hay của Đảng.'],
		({ document }) => document.identity?.system,
		{ codes: systems },
	),
	column(
		'identityType',
		'string',
		['Loại trong khóa', 'Phần loại của khóa.'],
		({ document }) => document.identity?.type,
	),
	column(
		'identityIssuer',
		'string',
		['Cơ quan trong khóa', 'Phần cơ quan của khóa.'],
		({ document }) => document.identity?.issuer,
	),
	column(
		'period',
		'string',
		['Năm hoặc khóa', 'Năm với văn bản nhà nước, khóa hoặc nhiệm kỳ với văn bản Đảng; «?» là chưa rõ.'],
		({ document }) => document.identity?.period,
	),
	column('ordinal', 'string', ['Số thứ tự', 'Số, bỏ số 0 ở đầu.'], ({ document }) => document.identity?.ordinal),
	column(
		'slugs',
		'list',
		['Các trang số hiệu', 'Phần địa chỉ của mọi trang số hiệu có văn bản này, kể cả theo cách viết khác.'],
		({ numbers }) => numbers.map(({ slug }) => slug),
		always,
	),
	column(
		'spellings',
		'list',
		['Các cách viết số', 'Số, ký hiệu trên từng trang ấy, theo thứ tự của slugs.'],
		({ numbers }) => numbers.map(({ number }) => number),
		always,
	),
	column(
		'citedBy',
		'integer',
		['Số mục nhắc đến', 'Số mục của kho nhắc đến văn bản.'],
		({ document }) => citingCount(document),
		always,
	),
	column(
		'mentions',
		'integer',
		['Số chỗ nhắc đến', 'Số chỗ của kho nhắc đến văn bản, không kể trong chính văn bản ấy.'],
		({ document }) => document.citedIn.length,
		always,
	),
	column(
		'relations',
		'integer',
		['Số quan hệ', 'Số quan hệ với văn bản khác ở bảng quan-he.'],
		({ document }) => document.relations.length,
		always,
	),
];
