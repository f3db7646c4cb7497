import { recordUrl, urls } from '#domain/urls.ts';
import type { FileKind } from '#views/file-kind.ts';
import { dataContext } from '../data-context.ts';
import { type ShownRecord, shownRecord, type WithdrawnRecord, withdrawnRecord } from './entry-record.ts';
import { type NumberRecord, numberRecord } from './number-record.ts';

/** One JSON file beside the page of each entry, its text as `text`; of a withdrawn one only that it is gone. */
export const entryRecords: FileKind<ShownRecord | WithdrawnRecord> = {
	name: 'bản ghi của mục',
	*files(sources) {
		const context = dataContext(sources);
		for (const entry of context.archive.entries) {
			yield { path: pathOf(entry.url), view: () => shownRecord(entry, context), body: entry };
		}
		for (const entry of context.archive.withdrawn) {
			yield { path: pathOf(entry.url), view: () => withdrawnRecord(entry, context) };
		}
	},
	write: (view, markdown) => line(view.status === 'shown' ? { ...view, text: markdown } : view),
};

/** One JSON file beside the page of each number. */
export const numberRecords: FileKind<NumberRecord> = {
	name: 'bản ghi của số hiệu',
	*files(sources) {
		const context = dataContext(sources);
		for (const page of context.archive.graph.numbers.values()) {
			yield { path: pathOf(urls.number(page.slug)), view: () => numberRecord(page, context) };
		}
	},
	write: line,
};

function pathOf(page: string): string {
	return recordUrl(page).slice(1);
}

function line(record: object): string {
	return `${JSON.stringify(record)}\n`;
}
