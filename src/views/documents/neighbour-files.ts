import type { DiagramData, DiagramGroup } from '#charts/relations-diagram.ts';
import type { Archive } from '#domain/archive.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { numberView } from '#domain/graph/number-pages.ts';
import { publicUrl } from '#domain/site-address.ts';
import { toCsv } from '#domain/tables.ts';
import { neighboursUrl, urls } from '#domain/urls.ts';
import type { FileKind } from '../file-kind.ts';
import { hasNeighbours, neighbourhood } from './neighbourhood.ts';

/** Rows, the header row first. */
type Rows = readonly (readonly string[])[];

/** Of every group, as many as the lists of the page show. */
const most = 60;

/**
 * What is drawn around a document as CSV, below its page or that of its number. Every row tells how many its group has, since
 * of a law that thousands mention the newest are listed; all of them are in the open data.
 */
export const neighbourFiles: FileKind<Rows> = {
	name: 'dữ liệu sơ đồ viện dẫn',
	*files({ archive, address }) {
		for (const { document, page } of drawn(archive)) {
			if (!hasNeighbours(document, archive)) continue;
			yield {
				path: neighboursUrl(page).slice(1),
				view: () => rowsOf(neighbourhood(document, archive, { most })!, (url) => publicUrl(url, address)),
			};
		}
	},
	write: toCsv,
};

/** The documents that have a page of their own, with it. */
function* drawn({ documents, graph }: Archive): Generator<{ readonly document: CitedDocument; readonly page: string }> {
	for (const { id, url } of documents) yield { document: graph.held.get(id)!, page: url };
	for (const page of graph.numbers.values()) {
		const content = numberView(page);
		if (content.kind === 'record') yield { document: content.document, page: urls.number(page.slug) };
	}
}

function rowsOf({ above, below }: DiagramData, whole: (url: string) => string): Rows {
	const rows = (direction: string, groups: readonly DiagramGroup[]) =>
		groups.flatMap(({ label, nodes, total = nodes.length }) =>
			nodes.map(({ name, detail, held, url }) => [
				direction,
				label,
				String(total),
				name,
				detail.replaceAll('\u00A0', ' '),
				held ? 'có' : 'chưa có',
				whole(url),
			]),
		);
	return [
		['Chiều', 'Quan hệ', 'Số trong nhóm', 'Văn bản hoặc mục', 'Cơ quan, ngày', 'Trong kho', 'Địa chỉ'],
		...rows('văn bản này nhắc đến', above),
		...rows('nhắc đến văn bản này', below),
	];
}
