import type { BriefDraft, Draft, ImportContext, NewsDraft, ReadCapture } from '#import/model.ts';
import { articleDraft } from './article.ts';
import { headlineIn } from './article-rows.ts';
import { briefDraft } from './brief.ts';
import { withDateApart } from './date-prefix.ts';
import { withHeadApart } from './glued-head.ts';
import { mergeTeasers } from './merge-teasers.ts';
import { plainWords } from './plain-words.ts';
import { rowsOf } from './rows.ts';
import { segmentsOf } from './segments.ts';
import { isProse } from './shape.ts';
import { type Teaser, teasersOf } from './teasers.ts';

/**
 * The drafts that a captured news page holds: its articles in order, then one brief for every other item that the page
 * lists. Furniture of the page is left out; what cannot be told stays empty with a reason.
 */
export function understandNews(capture: ReadCapture, context: ImportContext): Draft[] {
	const segments = segmentsOf(rowsOf(withHeadApart(withDateApart(capture.blocks)), context.today));
	// A stretch without any text above an article is the menu of the page.
	const lastText = segments.findLastIndex(({ kind, rows }) => kind === 'article' && rows.some(isProse));
	const articles: NewsDraft[] = [];
	const teasers: Teaser[] = [];
	const names = blockNames(segments.map((segment) => (segment.kind === 'teasers' ? segment.name : undefined)));
	for (const [index, segment] of segments.entries()) {
		if (segment.kind === 'teasers') {
			teasers.push(...teasersOf(segment.rows, names[index]!, context.today));
			continue;
		}
		const { draft, links } = articleDraft({
			rows: segment.rows,
			stated: capture.stated,
			context,
			first: articles.length === 0,
		});
		if ('missing' in draft.title && draft.body.length + draft.figures.length === 0) continue;
		if (draft.body.length === 0 && index < lastText) continue;
		articles.push(draft);
		teasers.push(...links.map((row) => ({ title: headlineIn(row.text), row, seenIn: 'Xem thêm' })));
	}
	const own = new Set(articles.map(({ title }) => ('value' in title ? plainWords(title.value) : '')));
	const briefs = mergeTeasers(teasers)
		.filter(({ teaser }) => !own.has(plainWords(teaser.title)))
		.map((merged): BriefDraft => briefDraft(merged, capture.stated, context));
	const [only] = articles;
	if (only && articles.length === 1 && briefs.length === 0 && only.lines) {
		const { lines: _whole, ...draft } = only;
		return [draft];
	}
	return [...articles, ...briefs];
}

/** Names of the lists; one that occurs more than once is told apart: «Tin liên quan (khối 2)». */
function blockNames(names: readonly (string | undefined)[]): (string | undefined)[] {
	const totals = new Map<string | undefined, number>();
	for (const name of names) totals.set(name, (totals.get(name) ?? 0) + 1);
	const seen = new Map<string, number>();
	return names.map((name) => {
		if (name === undefined) return undefined;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return totals.get(name)! > 1 ? `${name} (khối ${count})` : name;
	});
}
