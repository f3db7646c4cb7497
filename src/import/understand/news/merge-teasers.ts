import { plainWords } from './plain-words.ts';
import type { Teaser } from './teasers.ts';

/** One item of all the lists of a capture. */
export interface MergedTeaser {
	readonly teaser: Teaser;
	readonly seenIn: readonly string[];
	/** Headline of another item that tells the same: one of the two was cut short. */
	readonly twinOf?: string;
}

/** Items with the same headline become one that knows all its lists; what one list lacks comes from another. */
export function mergeTeasers(teasers: readonly Teaser[]): MergedTeaser[] {
	const byTitle = new Map<string, { teaser: Teaser; seenIn: string[] }>();
	for (const teaser of teasers) {
		const key = plainWords(teaser.title);
		const known = byTitle.get(key);
		if (!known) {
			byTitle.set(key, { teaser, seenIn: [teaser.seenIn] });
			continue;
		}
		if (!known.seenIn.includes(teaser.seenIn)) known.seenIn.push(teaser.seenIn);
		known.teaser = { ...teaser, ...known.teaser, ...longerSummary(known.teaser, teaser) };
	}
	const merged = [...byTitle.values()];
	const bySummary = new Map<string, string>();
	for (const { teaser } of merged) {
		const key = summaryKey(teaser);
		const other = key ? bySummary.get(key) : undefined;
		if (key && (!other || teaser.title.length > other.length)) bySummary.set(key, teaser.title);
	}
	return merged.map(({ teaser, seenIn }) => {
		const twin = bySummary.get(summaryKey(teaser) ?? '');
		return { teaser, seenIn, ...(twin && twin !== teaser.title && { twinOf: twin }) };
	});
}

function longerSummary(one: Teaser, other: Teaser): Partial<Teaser> {
	if ((other.summary?.length ?? 0) <= (one.summary?.length ?? 0)) return {};
	return { summary: other.summary!, ...(other.summaryRow && { summaryRow: other.summaryRow }) };
}

function summaryKey({ summary = '' }: Teaser): string | undefined {
	const key = plainWords(summary).slice(0, 160);
	return key.length >= 60 ? key : undefined;
}
