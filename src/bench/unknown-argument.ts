/** What is wrong with a command line that `parseArgs` (Node) did not take, in Vietnamese. `error` is what it threw. */
export function unknownArgument(error: unknown, args: readonly string[]): string {
	const named = /'(-*[^' ]+)/.exec((error as Error).message)?.[1];
	return `Không hiểu tham số ${named ?? args.join(' ')}`;
}
