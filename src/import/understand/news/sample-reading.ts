import type { BriefDraft, Draft, NewsDraft, Stated } from '#import/model.ts';
import { sampleCapture } from './sample-capture.ts';
import { understandNews } from './understand-news.ts';

const context = { fileName: 'a.txt', today: '2026-07-20' };

/** What is understood of a page given as text, one line a block: its articles and its briefs. */
export function read(text: string, stated: Stated = {}, more = {}): { news: NewsDraft[]; briefs: BriefDraft[] } {
	const drafts = understandNews(sampleCapture(text, stated), { ...context, ...more });
	const of = <Kind extends Draft['collection']>(kind: Kind) => drafts.filter((draft) => draft.collection === kind);
	return { news: of('tin-tuc') as NewsDraft[], briefs: of('diem-tin') as BriefDraft[] };
}

/** The texts of a draft's body in order; blocks without text by their kind. */
export function texts(draft: NewsDraft | undefined): string[] {
	return (draft?.body ?? []).map((block) => ('text' in block ? block.text : block.kind));
}
