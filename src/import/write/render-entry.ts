import type { Draft } from '#import/model.ts';
import { writeBrief } from './brief-front-matter.ts';
import { writeDocument } from './document-front-matter.ts';
import { entryPathFor } from './entry-path.ts';
import type { EntryRecord } from './entry-record.ts';
import { FrontMatterWriter, type WrittenField } from './front-matter-writer.ts';
import { writeNews } from './news-front-matter.ts';
import { renderBody } from './render-body.ts';

export interface RenderedEntry {
	/** Below `content/`. */
	readonly path: string;
	/** The whole file: front matter and body. */
	readonly text: string;
	/** What a person must look at, in Vietnamese; as long as there is any, the entry is a draft. */
	readonly todos: readonly string[];
	/** What was found, by front-matter key. */
	readonly fields: Readonly<Record<string, WrittenField>>;
}

/**
 * The Markdown file of a draft. `taken` holds the paths below `content/` that are not free. A document with number and
 * issuer has one path only and gets it even when it is taken: the caller then has the same document before it.
 */
export function renderEntry(draft: Draft, record: EntryRecord, taken: ReadonlySet<string> = new Set()): RenderedEntry {
	const front = new FrontMatterWriter(draft.collection);
	if (draft.collection === 'tin-tuc') writeNews(front, draft, record);
	else if (draft.collection === 'van-ban') writeDocument(front, draft, record);
	else writeBrief(front, draft, record);
	const { lines, todos, fields } = front;
	const open = todos.length > 0 ? ['draft: true # xóa dòng này khi không còn chỗ nào ghi TODO'] : [];
	const body = draft.collection === 'diem-tin' ? '' : renderBody(draft.body);
	const issuerName = draft.collection === 'van-ban' ? draft.issuerName : undefined;
	return {
		path: entryPathFor({ collection: draft.collection, fields, issuerName, fileName: record.fileName }, taken),
		text: `---\n${[...lines, ...open].join('\n')}\n---\n${body}`.normalize('NFC'),
		todos,
		fields,
	};
}
