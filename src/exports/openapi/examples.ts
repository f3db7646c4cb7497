import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { numberView } from '#domain/graph/number-pages.ts';
import type { EntryDays } from '#views/entry-days.ts';

/** Parts of addresses that exist in the archive. What it has nothing of has no example. */
export interface Examples {
	readonly newsYear?: string;
	readonly news?: string;
	readonly briefYear?: string;
	readonly brief?: string;
	readonly type?: string;
	readonly document?: string;
	readonly number?: string;
	readonly province?: string;
	readonly topic?: string;
	readonly agency?: string;
	readonly year?: string;
}

/** Those of the entries that the archive has had for longest, so that they stay the same while it grows. */
export function examplesOf({ news, briefs, documents, entries, graph }: Archive, days: EntryDays): Examples {
	const [item, brief, document, any] = [news, briefs, documents, entries].map((list: readonly Entry[]) =>
		oldest(list, days),
	);
	const numbers = [...graph.numbers.values()].filter((page) => numberView(page).kind === 'record');
	const number = numbers.map(({ slug }) => slug).sort()[0];
	return {
		...(item && { newsYear: item.path.folder, news: item.path.slug }),
		...(brief && { briefYear: brief.path.folder, brief: brief.path.slug }),
		...(document?.kind === 'van-ban' && {
			type: document.type.id,
			document: document.path.slug,
			agency: document.issuer.id,
		}),
		...(number !== undefined && { number }),
		...(any && { province: any.provinces[0]!.currentId, topic: any.topics[0].id }),
		...(any?.date && { year: any.date.on.slice(0, 4) }),
	};
}

function oldest(entries: readonly Entry[], days: EntryDays): Entry | undefined {
	return days.inOrder(entries)[0];
}
