import { randomStream } from '../random.ts';
import { type ArchiveFile, Paths } from './archive-file.ts';
import { daysLater, lastDay } from './days.ts';
import { newsEntry } from './news-entry.ts';
import type { ArchivePlan } from './planned.ts';

/** Documents that an added item cites. */
const citedByAdded = 3;

/** The n-th news item (from 0) that a publisher adds: newer than all others, citing three documents that the archive holds. */
export function addedItem({ seed, entries, hub, wellKnown }: ArchivePlan, nth: number): ArchiveFile {
	const cites = Array.from(
		{ length: citedByAdded },
		(_, at) => wellKnown[(nth * citedByAdded + at) % wellKnown.length],
	).filter((document) => document !== undefined);
	const index = entries.length + nth;
	const entry = { index, kind: 'news', day: daysLater(lastDay, nth + 1), cites: [...new Set(cites)] } as const;
	const { path, text } = newsEntry(entry, hub, new Paths(), randomStream(seed * 1_000_003 + index));
	return { path: path.replace(/\.md$/, `-moi-${nth + 1}.md`), text };
}

/** The path of the old document that many entries cite. */
export function hubPath({ hub }: ArchivePlan): string {
	return `van-ban/${hub.day.slice(0, 4)}/${hub.slug}.md`;
}

/** The text of that document edited for the n-th time (from 0): another title, another last sentence. Throws on a text without. */
export function editedText(text: string, nth: number): string {
	const titled = text.replace(/^title: "(.*?)(?:, sửa lần \d+)?"$/m, `title: "$1, sửa lần ${nth + 1}"`);
	const edited = titled.replace(/[^.\n]+\.\n$/, ` Câu cuối này được sửa lần ${nth + 1}.\n`);
	if (titled === text || edited === titled) throw new Error('No title or no last sentence to edit');
	return edited;
}
