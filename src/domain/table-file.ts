/** The file name of the n-th table of an entry (from 1), beside the entry's page. */
export function tableFile(number: number): string {
	return `bang-${number}.csv`;
}
