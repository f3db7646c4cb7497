import { central, currentProvince, provinceName } from '#vocabulary/provinces.ts';
import { formatDay } from './dates.ts';
import type { Entry } from './entry.ts';

/** Where an entry is about, as the names of its time, the present name added when it differs: «Bắc Giang (nay là Bắc Ninh)». */
export function formatEntryPlace({ provinces }: Pick<Entry, 'provinces'>): string {
	return provinces.map(formatProvince).join(', ');
}

function formatProvince({ shortName, id, currentId }: Entry['provinces'][number]): string {
	return id === currentId ? shortName : `${shortName} (nay là ${provinceName(currentId).shortName})`;
}

/** The lead of a province page: «Gồm tư liệu của Bắc Giang (trước 01/7/2025).» Undefined when nothing merged. */
export function describeProvince(currentId: string): string | undefined {
	if (currentId === central.id) return 'Tư liệu chung của cả nước và của các cơ quan trung ương.';
	const { mergedFrom, since } = currentProvince(currentId) ?? {};
	if (!mergedFrom || !since) return undefined;
	return `Gồm tư liệu của ${mergedFrom.map(({ name }) => name).join(', ')} (trước ${formatDay(since)}).`;
}
