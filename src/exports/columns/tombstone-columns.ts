import { entryWithId } from '#domain/archive.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import { type Column, column } from '../column.ts';
import type { EntrySource } from './entry-columns.ts';

const always = { required: true } as const;

/** What is still told of a withdrawn entry: never its title or text. */
export const tombstoneColumns: readonly Column<EntrySource>[] = [
	column('id', 'string', ['Mã mục', 'Mã mà mục từng mang.'], ({ entry }) => entry.id, always),
	column('kind', 'string', ['Loại mục', 'Tin tức, văn bản hay điểm tin.'], ({ entry }) => entry.kind, {
		required: true,
		codes: kindLabels,
	}),
	column(
		'url',
		'url',
		['Địa chỉ trang', 'Trang nay chỉ ghi rằng mục đã gỡ.'],
		({ entry, context }) => context.whole(entry.url),
		always,
	),
	column('withdrawnOn', 'day', ['Ngày gỡ', 'Ngày mục được gỡ.'], ({ entry }) => entry.data.withdrawn!.on, always),
	column('reason', 'string', ['Lý do gỡ', 'Vì sao mục được gỡ.'], ({ entry }) => entry.data.withdrawn!.reason, always),
	column(
		'replacedBy',
		'string',
		['Mục thay thế', 'Mã của mục thay thế, nếu có.'],
		(source) => replacementOf(source)?.id,
	),
	column('replacementUrl', 'url', ['Trang thay thế', 'Trang của mục thay thế, nếu có.'], (source) => {
		const replacement = replacementOf(source);
		return replacement && source.context.whole(replacement.url);
	}),
];

function replacementOf({ entry, context }: EntrySource): Entry | undefined {
	const id = entry.data.withdrawn?.replacedBy;
	return id === undefined ? undefined : entryWithId(id, context.archive);
}
