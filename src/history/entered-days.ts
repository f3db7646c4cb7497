import { type HistoryOptions, readHistory } from './read-history.ts';

/**
 * The day on which each file came into the archive, `2026-03-05` in Vietnam, by path below `content/`. Files whose clock
 * cannot be believed are left out; empty without a history to rely on.
 */
export function readEnteredDays(root: string, options: HistoryOptions = {}): ReadonlyMap<string, string> {
	const living = readHistory(root, 'HEAD', options)?.files.filter(({ removed }) => !removed) ?? [];
	return new Map(
		living.flatMap(({ path, versions }) => {
			const day = versions[0]?.at?.slice(0, 10);
			return day ? [[path, day] as const] : [];
		}),
	);
}
