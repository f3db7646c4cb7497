import type { Field, Found, ImportContext, NewsDraft, Source, Stated, Warning } from '#import/model.ts';
import { findDates, urlDate } from '../dates.ts';
import { suggestTopics } from '../topics.ts';
import { type ArticleRows, sortRows } from './article-rows.ts';
import { bodyOf } from './body.ts';
import { levelOf, provincesOf } from './common-fields.ts';
import { eventOf } from './event.ts';
import { plainWords } from './plain-words.ts';
import { publishedOf } from './published.ts';
import type { Row } from './rows.ts';
import { isCut, isProse, placeOf } from './shape.ts';
import { sourceOf } from './source.ts';
import { titleOf } from './title.ts';

/** What an article's draft is made from. */
export interface ArticleParts {
	readonly rows: readonly Row[];
	readonly stated: Stated;
	readonly context: ImportContext;
	/** Whether what the file states about itself is about this article: only the first one of a capture. */
	readonly first: boolean;
}

const longestSummary = 600;

/** The draft of one article, and the rows inside it that link to other items. */
export function articleDraft({ rows, stated, context, first }: ArticleParts): {
	draft: NewsDraft;
	links: readonly Row[];
} {
	const { title, at } = titleOf(rows, stated, first);
	const sorted = sortRows(rows, at);
	const name = 'value' in title ? title.value : '';
	const body = bodyOf(sorted.body, plainWords(name), linesBeside(rows, sorted.body));
	const prose = body.text.filter(({ text }) => text !== '');
	const source = sourceOf(sorted, stated, context, first);
	const url = ('value' in source ? source.value.url : undefined) ?? context.url ?? (first ? stated.url : undefined);
	const { today } = context;
	const publishedAt = publishedOf({
		...(first && stated.published && { stated: stated.published }),
		near: sorted.near,
		overhead: sorted.overhead,
		far: sorted.far,
		...(url && { url }),
		body: prose,
		today,
	});
	const published = 'value' in publishedAt ? publishedAt.value : undefined;
	const event = eventOf(
		prose,
		published,
		anchorsOf(published?.inferred ? undefined : published?.on, url, prose, stated, context),
		today,
	);
	const lead = leadOf(prose, body.blocks.findIndex(({ kind }) => kind === 'heading') === 0, stated, first);
	const day = published?.on.slice(0, 10) ?? event.on?.value.on.slice(0, 10);
	const leadText = prose.find(isProse)?.text ?? '';
	const wholeText = prose.map(({ text }) => text).join('\n');
	const dayKnown = fullDay(day);
	const site = [
		...sorted.above.slice(0, 30).map(({ text }) => text),
		stated.siteName,
		'value' in source ? source.value.name : undefined,
	];
	const provinces = provincesOf(
		{
			title: name,
			lead: leadText,
			body: wholeText.slice(0, 100_000),
			...(dayKnown && { day: dayKnown }),
			site: site.filter(Boolean).join('\n'),
		},
		context,
	);
	const lines = linesOf(rows, at, sorted);
	return {
		links: sorted.links,
		draft: {
			collection: 'tin-tuc',
			title,
			provinces,
			...levelOf(provinces, name, leadText),
			topics: suggestTopics(name, wholeText),
			source,
			...(lines && { lines }),
			...(lead && { summary: lead }),
			publishedAt,
			...(event.on && { eventOn: event.on }),
			figures: body.figures,
			body: body.blocks,
			warnings: [...body.warnings, ...event.warnings, ...authorWarning(sorted, source), ...emptyWarning(prose)],
		},
	};
}

function anchorsOf(
	published: string | undefined,
	url: string | undefined,
	prose: readonly Row[],
	stated: Stated,
	context: ImportContext,
) {
	const address = [url, context.url, stated.url].find((candidate) => candidate && urlDate(candidate));
	const others = prose
		.slice(0, 12)
		.flatMap(({ text }) => findDates(text.slice(0, 1500), context.today))
		.filter(({ hasYear, date }, _, all) => hasYear && date.on.length >= 10 && (date.part || all.length < 4))
		.map(({ date }) => date.on.slice(0, 10))
		.filter((on) => on <= context.today);
	return {
		...(published && { published }),
		...(address && { url: address }),
		others,
		captured: context.capturedOn ?? stated.capturedOn ?? context.today,
	};
}

/** The first paragraph, unless a subheading stands before it or it is too long to be a lead; else the page's own description. */
function leadOf(
	prose: readonly Row[],
	headingFirst: boolean,
	stated: Stated,
	first: boolean,
): Found<string> | undefined {
	const [row] = prose;
	if (row && !headingFirst && isProse(row) && row.block.kind === 'paragraph' && row.text.length <= longestSummary) {
		return { value: row.text.replace(/\s+/gu, ' '), certainty: 'likely', from: placeOf(row, 'đoạn đầu') };
	}
	const description = first ? stated.description?.replace(/\s+/gu, ' ').trim() : undefined;
	if (description && description.length >= 60 && description.length <= longestSummary && !isCut(description)) {
		return { value: description, certainty: 'likely', from: 'thẻ mô tả của trang' };
	}
	return undefined;
}

function authorWarning(sorted: ArticleRows, source: Field<Source>): Warning[] {
	const [byline] = sorted.bylines;
	if (!byline || 'value' in source) return [];
	return [
		{
			rule: 'author-without-source',
			message: `Dòng «${byline.row.text.slice(0, 80)}» là tên tác giả nhưng không rõ trang nguồn; hãy ghi nguồn rồi thêm tác giả.`,
			...(byline.row.line !== undefined && { line: byline.row.line }),
		},
	];
}

function emptyWarning(prose: readonly Row[]): Warning[] {
	if (prose.some(isProse)) return [];
	return [
		{ rule: 'no-body', message: 'Không thấy đoạn văn nào của bài; hãy kiểm tra bản chụp có đủ phần thân bài không.' },
	];
}

/** The lines of an article that its body leaves out. */
function linesBeside(rows: readonly Row[], body: readonly Row[]): ReadonlySet<number> {
	const kept = new Set(body);
	return new Set(rows.flatMap((row) => (kept.has(row) || row.line === undefined ? [] : [row.line])));
}

function fullDay(day: string | undefined): string | undefined {
	if (day === undefined) return undefined;
	return day.length === 10 ? day : day.length === 7 ? `${day}-28` : `${day}-06-30`;
}

function linesOf(rows: readonly Row[], titleAt: number, sorted: ArticleRows): readonly [number, number] | undefined {
	const used = [
		rows[titleAt],
		...sorted.near,
		...sorted.overhead,
		...sorted.far,
		...sorted.sources,
		...sorted.bylines.map(({ row }) => row),
		...sorted.body,
	]
		.map((row) => row?.line)
		.filter((line) => line !== undefined);
	if (used.length === 0) return undefined;
	return [used.reduce((one, other) => Math.min(one, other)), used.reduce((one, other) => Math.max(one, other))];
}
