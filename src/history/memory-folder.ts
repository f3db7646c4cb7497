/** Where a project in the folder `root` keeps what git said of its content: `HistoryOptions.memory` of all who ask. */
export function memoryFolder(root: string): string {
	return `${root}/.cache/history`;
}
