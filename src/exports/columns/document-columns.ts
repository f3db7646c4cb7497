import type { EvidenceLine } from '#domain/effect-words.ts';
import type { DocumentEntry, Entry } from '#domain/entry.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { citingCount } from '#domain/graph/number-pages.ts';
import { urls } from '#domain/urls.ts';
import { documentSystems, legalEffects, signingAuthorities } from '#vocabulary/closed-lists.ts';
import { type Column, column, fieldColumn } from '../column.ts';
import { dateColumns } from './date-columns.ts';
import type { EntrySource } from './entry-columns.ts';

type Source = EntrySource<DocumentEntry>;

const always = { required: true } as const;

/** What names a document; null of other entries. */
export const documentIdentity: readonly Column<EntrySource>[] = [
	fieldColumn('number', 'string', ({ entry }) => documentOf(entry)?.data.number),
	fieldColumn('numberMissing', 'string', ({ entry }) => documentOf(entry)?.data.numberMissing?.reason),
	fieldColumn('type', 'string', ({ entry }) => documentOf(entry)?.type.id),
	column(
		'typeName',
		'string',
		['Tên loại văn bản', 'Tên tiếng Việt của type.'],
		({ entry }) => documentOf(entry)?.type.name,
	),
	fieldColumn('issuer', 'string', ({ entry }) => documentOf(entry)?.issuer.id),
	column(
		'issuerName',
		'string',
		['Tên cơ quan ban hành', 'Tên tiếng Việt của issuer.'],
		({ entry }) => documentOf(entry)?.issuer.name,
	),
	column(
		'key',
		'string',
		['Khóa văn bản', 'Khóa của văn bản trong các bảng vien-dan, quan-he và so-hieu.'],
		(source) => known(source)?.key,
	),
];

/** What only documents have. */
export const documentDetails: readonly Column<Source>[] = [
	fieldColumn('abstract', 'string', ({ entry }) => entry.data.abstract),
	fieldColumn('system', 'string', ({ entry }) => entry.data.system, { required: true, codes: documentSystems }),
	fieldColumn('place', 'string', ({ entry }) => entry.data.place),
	column(
		'citedBy',
		'integer',
		['Số mục nhắc đến', 'Số mục của kho nhắc đến văn bản; từng chỗ ở bảng vien-dan.'],
		(source) => citingCount(known(source) ?? { citedIn: [] }),
		always,
	),
	...dateColumns<Source>(
		'effectiveOn',
		['Ngày có hiệu lực', 'Ngày văn bản bắt đầu có hiệu lực; để trống khi văn bản không ghi.'],
		({ entry }) => entry.data.effectiveOn,
	),
	...dateColumns<Source>(
		'expiresOn',
		['Ngày hết hiệu lực', 'Ngày văn bản hết hiệu lực; để trống khi văn bản không ghi.'],
		({ entry }) => entry.data.expiresOn,
	),
	fieldColumn('effect', 'string', ({ entry, context }) => context.effectOf(entry).status, {
		required: true,
		codes: legalEffects,
		note: 'Tính từ ngày tháng và quan hệ giữa các văn bản vào ngày dựng kho.',
	}),
	column(
		'effectEvidence',
		'list',
		['Căn cứ về hiệu lực', 'Từng điều cho biết hiệu lực, theo thứ tự thời gian.'],
		({ entry, context }) => context.effectOf(entry).lines.map(sentenceOf),
		always,
	),
	column(
		'effectMayChange',
		'boolean',
		['Hiệu lực đổi theo ngày', 'Có một ngày đã biết làm hiệu lực khác đi trước hoặc sau ngày ấy.'],
		({ entry, context }) => context.effectOf(entry).asOf !== undefined,
		always,
	),
	column(
		'effectVerifiedOn',
		'day',
		['Ngày xác minh hiệu lực', 'Ngày người biên tập xác minh hiệu lực.'],
		({ entry }) => entry.data.effect.verifiedOn,
	),
	fieldColumn('signers', 'list', ({ entry }) => entry.data.signers.map(({ name }) => name), {
		required: true,
		note: 'Ở đây chỉ có họ tên; chức vụ ở signerPositions.',
	}),
	column(
		'signerPositions',
		'list',
		['Chức vụ người ký', 'Thẩm quyền ký và chức vụ, theo thứ tự của signers.'],
		({ entry }) =>
			entry.data.signers.map(({ authority, onBehalfOf, position }) =>
				[authority && signingAuthorities[authority], onBehalfOf, position].filter(Boolean).join(', '),
			),
		always,
	),
	fieldColumn('recipients', 'list', ({ entry }) => entry.data.recipients, always),
	fieldColumn('pages', 'integer', ({ entry: { data } }) =>
		typeof data.pages === 'object' ? data.pages.count : data.pages,
	),
	column(
		'pagesInferred',
		'string',
		['Căn cứ suy ra số trang', 'Có giá trị khi nguồn không ghi số trang: kho suy ra từ đâu.'],
		({ entry: { data } }) => (typeof data.pages === 'object' ? data.pages.inferred : undefined),
	),
	column('numberUrl', 'url', ['Trang số hiệu', 'Trang của mọi văn bản mang số này.'], (source) => {
		const slug = known(source)?.slug;
		return slug && source.context.whole(urls.number(slug));
	}),
];

/** One line of evidence of legal effect as plain text. */
export function sentenceOf({ before, link, after }: EvidenceLine): string {
	return `${before}${link?.text ?? ''}${after}`;
}

function documentOf(entry: Entry): DocumentEntry | undefined {
	return entry.kind === 'van-ban' ? entry : undefined;
}

function known({ entry, context }: EntrySource): CitedDocument | undefined {
	return context.archive.graph.held.get(entry.id);
}
