import { type Entry, kindLabels } from '#domain/entry.ts';
import { recordUrl } from '#domain/urls.ts';
import { levels } from '#vocabulary/closed-lists.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import { type Column, column, fieldColumn } from '../column.ts';
import type { DataContext } from '../data-context.ts';

/** What a row about an entry is made from. */
export interface EntrySource<Kind extends Entry = Entry> {
	readonly entry: Kind;
	readonly context: DataContext;
}

const always = { required: true } as const;

/** What identifies any entry, and what it is about. */
export const aboutEntry: readonly Column<EntrySource>[] = [
	column(
		'id',
		'string',
		['Mã mục', 'Địa chỉ trang bỏ dấu gạch chéo ở hai đầu; đổi khi mục đổi địa chỉ; địa chỉ cũ ở cột movedFrom.'],
		({ entry }) => entry.id,
		always,
	),
	column('kind', 'string', ['Loại mục', 'Tin tức, văn bản hay điểm tin.'], ({ entry }) => entry.kind, {
		required: true,
		codes: kindLabels,
	}),
	column(
		'url',
		'url',
		['Địa chỉ trang', 'Trang của mục trên kho.'],
		({ entry, context }) => context.whole(entry.url),
		always,
	),
	column(
		'record',
		'url',
		['Bản ghi JSON', 'Mọi điều kho biết về mục, kể cả phần văn bản.'],
		({ entry, context }) => context.whole(recordUrl(entry.url)),
		always,
	),
	fieldColumn('title', 'string', ({ entry }) => entry.data.title, always),
	fieldColumn('summary', 'string', ({ entry }) => entry.data.summary),
	fieldColumn('provinces', 'list', ({ entry }) => entry.provinces.map(({ id }) => id), always),
	column(
		'currentProvinces',
		'list',
		['Tỉnh ngày nay', 'Mã của tỉnh nay quản lý địa bàn ấy, theo 34 tỉnh từ ngày 01/7/2025.'],
		({ entry }) => currentProvinces(entry),
		always,
	),
	column(
		'currentProvinceNames',
		'list',
		['Tên tỉnh ngày nay', 'Theo thứ tự của currentProvinces.'],
		({ entry }) => currentProvinces(entry).map((id) => provinceName(id).name),
		always,
	),
	fieldColumn('level', 'string', ({ entry }) => entry.data.level, { codes: levels }),
	fieldColumn('topic', 'string', ({ entry }) => entry.topics[0].id, always),
	column(
		'topicName',
		'string',
		['Tên chủ đề chính', 'Tên tiếng Việt của topic.'],
		({ entry }) => entry.topics[0].name,
		always,
	),
	fieldColumn('topics', 'list', ({ entry }) => entry.topics.slice(1).map(({ id }) => id), always),
];

function currentProvinces({ provinces }: Entry): string[] {
	return [...new Set(provinces.map(({ currentId }) => currentId))];
}
