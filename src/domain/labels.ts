import { type Province, provinceName } from '#vocabulary/provinces.ts';
import { formatDay } from './dates.ts';
import type { Entry } from './entry.ts';

/** Where an entry is about, as the names of its time, the present name added when it differs: «Bắc Giang (nay là Bắc Ninh)». */
export function formatEntryPlace({ provinces }: Pick<Entry, 'provinces'>): string {
	return provinces.map(formatProvince).join(', ');
}

function formatProvince({ name, id, currentId }: Entry['provinces'][number]): string {
	return id === currentId ? name : `${name} (nay là ${provinceName(currentId).name})`;
}

/** Which former provinces a province page covers: «Gồm tư liệu của Bắc Giang (trước 01/7/2025).» Undefined when none merged. */
export function describeProvince({ mergedFrom, since }: Province): string | undefined {
	if (!mergedFrom || !since) return undefined;
	return `Gồm tư liệu của ${mergedFrom.map(({ name }) => name).join(', ')} (trước ${formatDay(since)}).`;
}
