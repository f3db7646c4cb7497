import type { BriefEntry, DocumentEntry, Entry, NewsEntry } from '#domain/entry.ts';
import { fields } from '#schema/fields.ts';
import { inArchive } from './columns/archive-columns.ts';
import { citationColumns } from './columns/citation-columns.ts';
import { dateColumns, exactnessColumns, missingColumns } from './columns/date-columns.ts';
import { documentDetails, documentIdentity } from './columns/document-columns.ts';
import { aboutEntry, type EntrySource } from './columns/entry-columns.ts';
import { briefDetails, newsDetails } from './columns/item-columns.ts';
import { numberColumns } from './columns/number-columns.ts';
import { provenance, provenanceDetails } from './columns/provenance-columns.ts';
import { relationColumns } from './columns/relation-columns.ts';
import { tombstoneColumns } from './columns/tombstone-columns.ts';
import { type DataContext, order } from './data-context.ts';
import { type Dataset, datasetOf } from './dataset.ts';
import { knownDocuments } from './known-documents.ts';
import { mentionSources } from './mention-sources.ts';
import { relationSources } from './relation-sources.ts';
import { rowMaker } from './row.ts';

/** The day of an entry under the name that its kind of entry has for it. */
function dayColumns(name: 'date' | 'publishedAt' | 'issuedOn') {
	const [title, description, missing] =
		name === 'date'
			? ['Ngày', 'Ngày đăng của tin và điểm tin, ngày ban hành của văn bản.', 'Lý do thiếu ngày']
			: [fields[name].label, fields[name].description, fields[`${name}Missing`].label];
	return [
		...dateColumns<EntrySource>(name, [title, description], ({ entry }) => entry.date),
		...exactnessColumns<EntrySource>(name, title, ({ entry }) => entry.date),
		...missingColumns<EntrySource>(name, [missing, 'Vì sao không rõ ngày.'], ({ entry }) => entry.dateMissing),
	];
}

/** Columns of the table of all entries; its slices have the same. */
const entryColumns = [...aboutEntry, ...dayColumns('date'), ...documentIdentity, ...provenance, ...inArchive];

/** The row of an entry in the table of all entries. */
export const entryRow = rowMaker(entryColumns, true);

/** The entries of one kind in the order of tables. */
function ofKind<Kind extends Entry>(kind: Kind['kind']) {
	return (context: DataContext): EntrySource<Kind>[] =>
		context.entries.filter((entry): entry is Kind => entry.kind === kind).map((entry) => ({ entry, context }));
}

/** All entries; `slices.ts` cuts it by province, topic and year. */
export const entryTable: Dataset = datasetOf<EntrySource>({
	id: 'muc',
	title: 'Mọi mục',
	description: 'Mỗi dòng một mục của kho: tin tức, văn bản, điểm tin, với những trường chung.',
	columns: entryColumns,
	key: ['id'],
	links: { key: ['so-hieu', 'key'] },
	sources: (context) => context.entries.map((entry) => ({ entry, context })),
});

/** Every table of the open data, in the order in which it is explained. */
export const datasets: readonly Dataset[] = [
	entryTable,
	datasetOf<EntrySource<NewsEntry>>({
		id: 'tin-tuc',
		title: 'Tin tức',
		description: 'Mỗi dòng một tin.',
		columns: [
			...aboutEntry,
			...dayColumns('publishedAt'),
			...newsDetails,
			...provenance,
			...provenanceDetails,
			...inArchive,
		],
		key: ['id'],
		links: { id: ['muc', 'id'] },
		sources: ofKind<NewsEntry>('tin-tuc'),
	}),
	datasetOf<EntrySource<DocumentEntry>>({
		id: 'van-ban',
		title: 'Văn bản',
		description: 'Mỗi dòng một văn bản mà kho có, với số hiệu, cơ quan, hiệu lực, người ký.',
		columns: [
			...aboutEntry,
			...documentIdentity,
			...dayColumns('issuedOn'),
			...documentDetails,
			...provenance,
			...provenanceDetails,
			...inArchive,
		],
		key: ['id'],
		links: { id: ['muc', 'id'], key: ['so-hieu', 'key'] },
		sources: ofKind<DocumentEntry>('van-ban'),
	}),
	datasetOf<EntrySource<BriefEntry>>({
		id: 'diem-tin',
		title: 'Điểm tin',
		description: 'Mỗi dòng một điểm tin: tiêu đề và một câu về một bài nơi khác.',
		columns: [
			...aboutEntry,
			...dayColumns('publishedAt'),
			...briefDetails,
			...provenance,
			...provenanceDetails,
			...inArchive,
		],
		key: ['id'],
		links: { id: ['muc', 'id'] },
		sources: ofKind<BriefEntry>('diem-tin'),
	}),
	datasetOf({
		id: 'vien-dan',
		title: 'Viện dẫn',
		description: 'Mỗi dòng một chỗ trong một mục nhắc một văn bản: câu, văn bản được dẫn, mức chắc chắn.',
		columns: citationColumns,
		key: ['source', 'position'],
		links: { source: ['muc', 'id'], target: ['so-hieu', 'key'] },
		sources: mentionSources,
	}),
	datasetOf({
		id: 'quan-he',
		title: 'Quan hệ giữa các văn bản',
		description: 'Mỗi dòng một lời nói rằng một văn bản căn cứ, triển khai, sửa đổi, thay thế … một văn bản khác.',
		columns: relationColumns,
		key: [],
		links: { from: ['so-hieu', 'key'], to: ['so-hieu', 'key'], statedIn: ['muc', 'id'] },
		sources: relationSources,
	}),
	datasetOf({
		id: 'so-hieu',
		title: 'Văn bản theo số hiệu',
		description: 'Mỗi dòng một văn bản mà kho biết: có trong kho, hoặc mới chỉ được nhắc đến.',
		columns: numberColumns,
		key: ['key'],
		links: { held: ['van-ban', 'id'] },
		sources: knownDocuments,
	}),
	datasetOf<EntrySource>({
		id: 'da-go',
		title: 'Mục đã gỡ',
		description: 'Mỗi dòng một mục đã gỡ khỏi kho: địa chỉ, ngày, lý do, mục thay thế.',
		columns: tombstoneColumns,
		key: ['id'],
		links: { replacedBy: ['muc', 'id'] },
		sources: (context) =>
			context.archive.withdrawn
				.toSorted((a, b) => order(a.data.withdrawn!.on, b.data.withdrawn!.on) || order(a.id, b.id))
				.map((entry) => ({ entry, context })),
	}),
];

/** The dataset with this id. Throws when there is none. */
export function datasetById(id: string): Dataset {
	const found = datasets.find((dataset) => dataset.id === id);
	if (!found) throw new Error(`No dataset: ${id}`);
	return found;
}
