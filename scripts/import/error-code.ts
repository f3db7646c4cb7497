/** What the file system says is wrong: «ENOENT»; empty for an error that is not of it. */
export function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
