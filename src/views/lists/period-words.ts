import { undatedFolder } from '#domain/entry-path.ts';

/** «Năm 2025», «Tháng 3/2025», «Chưa rõ ngày»: the name of a period in a link. `undated` takes the place of the last. */
export function periodLabel(key: string, undated = 'Chưa rõ ngày'): string {
	const [year, month] = key.split('-');
	if (key === undatedFolder) return undated;
	return month ? `Tháng ${Number(month)}/${year}` : `Năm ${year}`;
}

/** «năm 2025», «tháng 3 năm 2025», «chưa rõ ngày»: within a title. */
export function periodWords(key: string, undated?: string): string {
	const [year, month] = key.split('-');
	if (key === undatedFolder) return periodLabel(key, undated).toLocaleLowerCase('vi');
	return month ? `tháng ${Number(month)} năm ${year}` : `năm ${year}`;
}
