import type { BriefDraft, Field, ImportContext, Source, Stated, Warning } from '#import/model.ts';
import { suggestTopics } from '../topics.ts';
import { levelOf, provincesOf, siteOf } from './common-fields.ts';
import type { MergedTeaser } from './merge-teasers.ts';
import { isCut, placeOf } from './shape.ts';

/** The draft of one item that a capture lists without its full text. */
export function briefDraft(
	{ teaser, seenIn, twinOf }: MergedTeaser,
	stated: Stated,
	context: ImportContext,
): BriefDraft {
	const { title, row, summary = '', published } = teaser;
	const provinces = provincesOf(
		{ title, lead: summary, ...(published && { day: published.on.slice(0, 10) }) },
		context,
	);
	const lines = [row, teaser.summaryRow, teaser.publishedRow]
		.map((used) => used?.line)
		.filter((line) => line !== undefined);
	return {
		collection: 'diem-tin',
		title: { value: title.replace(/\s+/gu, ' '), certainty: 'certain', from: placeOf(row, 'danh sách tin') },
		provinces,
		...levelOf(provinces, title, summary),
		topics: suggestTopics(title, summary),
		source: sourceOf(stated, context),
		...(lines.length > 0 && { lines: [Math.min(...lines), Math.max(...lines)] as const }),
		summary: summary
			? {
					value: summary.replace(/\s+/gu, ' '),
					certainty: 'likely',
					from: placeOf(teaser.summaryRow ?? row, 'danh sách tin'),
				}
			: { missing: 'Danh sách trong bản chụp chỉ có tên bài, không có lời dẫn' },
		publishedAt: published
			? { value: published, certainty: 'certain', from: placeOf(teaser.publishedRow ?? row, 'danh sách tin') }
			: { missing: 'Danh sách trong bản chụp không ghi ngày đăng' },
		...(teaser.url && { url: teaser.url }),
		seenIn,
		warnings: warningsOf(summary, twinOf, row.line),
	};
}

function sourceOf(stated: Stated, context: ImportContext): Field<Source> {
	const site = siteOf(stated, context);
	if (!site) return { missing: 'Bản chụp không ghi tên trang nguồn' };
	const { url: _page, ...value } = site.value;
	return { ...site, value };
}

function warningsOf(summary: string, twinOf: string | undefined, line: number | undefined): Warning[] {
	const at = line === undefined ? {} : { line };
	return [
		...(isCut(summary)
			? [
					{
						rule: 'teaser-cut',
						message: 'Lời dẫn bị trang nguồn cắt ở cuối («...»); hãy viết lại cho trọn câu hoặc bỏ phần dở.',
						...at,
					},
				]
			: []),
		...(twinOf
			? [
					{
						rule: 'near-duplicate',
						message: `Mục này gần trùng với «${twinOf.slice(0, 120)}»; hãy giữ một mục nếu đúng là một tin.`,
						...at,
					},
				]
			: []),
	];
}
