import { publicUrl } from '#domain/site-address.ts';
import { toCsv } from '#domain/tables.ts';
import { directivesUrl } from '#domain/urls.ts';
import type { FileKind } from '../file-kind.ts';
import { directivesView } from './directives.ts';

/** The documents on the line of time of the list of documents as CSV, with whole addresses; dates in ISO form, as exact as known. */
export const directiveFile: FileKind<readonly (readonly string[])[]> = {
	name: 'văn bản được nhắc đến nhiều nhất',
	files: ({ archive, address }) => [
		{
			path: directivesUrl.slice(1),
			view: () => [
				['Số, ký hiệu', 'Cơ quan ban hành', 'Loại', 'Ngày ban hành', 'Số mục nhắc đến', 'Trong kho', 'Địa chỉ'],
				...directivesView(archive).map(({ number, type, issuer, on, count, held, url }) => [
					...[number, issuer, type, on, String(count)],
					held ? 'có' : 'chưa có',
					publicUrl(url, address),
				]),
			],
		},
	],
	write: toCsv,
};
