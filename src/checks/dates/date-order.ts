import { formatDate } from '#domain/dates.ts';
import { type Entry, errorAtKey, publicationKey, readDate } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { valueAt } from '../schema/schema-faults.ts';
import { describePath, type KeyPath } from '../schema/yaml-place.ts';
import { isAfter } from './compare.ts';

/** Dates that can only run in one order do so. */
export function* dateOrder(entry: Entry): Generator<Fault> {
	for (const [earlier, later] of pairs(entry)) {
		const first = readDate(valueAt(entry.data, earlier));
		const second = readDate(valueAt(entry.data, later));
		if (!first || !second || !isAfter(first, second)) continue;
		const message = `${describePath(later)} (${formatDate(second)}) đứng trước ${describePath(earlier)} (${formatDate(first)})`;
		yield errorAtKey(entry, later, 'date-order', message, 'sửa một trong hai ngày');
	}
}

function* pairs({ collection, data }: Entry): Generator<readonly [earlier: KeyPath, later: KeyPath]> {
	const published = [publicationKey(collection)];
	yield [['issuedOn'], ['effectiveOn']];
	yield [data['effectiveOn'] === undefined ? ['issuedOn'] : ['effectiveOn'], ['expiresOn']];
	yield [published, ['withdrawn', 'on']];
	yield [published, ['effect', 'verifiedOn']];
	const { corrections } = data;
	for (const index of Array.isArray(corrections) ? corrections.keys() : [])
		yield [published, ['corrections', index, 'on']];
}
