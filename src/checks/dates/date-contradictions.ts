import { formatDate } from '#domain/dates.ts';
import { type Entry, publicationKey, readDate, warningAtKey } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { valueAt } from '../schema/schema-faults.ts';
import { isAfter } from './compare.ts';

/** Dates that contradict each other in the source itself: kept as they are, but a person should look. */
export function* dateContradictions(entry: Entry): Generator<Fault> {
	const { published, event, data } = entry;
	const key = publicationKey(entry.collection);
	if (published && event && isAfter(event, published)) {
		const message = `${key} (${formatDate(published)}) đứng trước eventOn (${formatDate(event)})`;
		yield warningAtKey(
			entry,
			[key],
			'date-contradiction',
			message,
			'đối chiếu nguồn; nếu nguồn viết vậy thì giữ nguyên và ghi vào notes',
		);
	}
	const captured = readDate(valueAt(data, ['capture', 'capturedOn']));
	if (published && captured && isAfter(published, captured)) {
		const message = `capturedOn (${formatDate(captured)}) đứng trước ${key} (${formatDate(published)})`;
		yield warningAtKey(entry, ['capture', 'capturedOn'], 'date-contradiction', message, 'kiểm tra ngày lấy bản chụp');
	}
}
