import { structure } from '#import/compose/structure.ts';
import type { Block, DocumentDraft, Figure, ImportContext, ReadCapture } from '#import/model.ts';
import { withoutPageMarks } from '#import/model.ts';
import { suggestTopics } from '#import/understand/topics.ts';
import { repeatedHeads } from './attached-heads.ts';
import { readAttributes } from './attributes.ts';
import { bodyOf } from './body.ts';
import { readClosingSentence } from './closing-sentence.ts';
import { issuerOf } from './document-issuer.ts';
import { sourceOf } from './document-source.ts';
import { documentWarnings } from './document-warnings.ts';
import { effectOf, passedOn } from './effect.ts';
import { type End, readEnd } from './end.ts';
import { fieldValue } from './field-value.ts';
import { firstHead, furtherHeads } from './find-heads.ts';
import type { Head } from './head.ts';
import { issueDate } from './issue-date.ts';
import { levelOf } from './level.ts';
import { namesOf } from './names-of-document.ts';
import { numberField } from './number-field.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { provincesOf } from './province-field.ts';
import { latestCited, relationsOf } from './relations.ts';
import { systemOf } from './system.ts';

/** One document of a capture: its head, its end and the pieces between them and behind. */
interface Part {
	readonly head: Head | undefined;
	readonly from: number;
	readonly stop: number;
}

/**
 * The documents of a capture by the layouts of Decree 30/2020/NĐ-CP and of Guidance 36-HD/VPTW, usually one. What the head,
 * the recipients and the signature say becomes fields and leaves the body; what is not told stays empty with its reason.
 */
export function understandDocument(capture: ReadCapture, context: ImportContext): DocumentDraft[] {
	const pieces = piecesOf(capture.blocks);
	const parts = partsOf(pieces);
	return parts.map((part) => draftOf(capture, context, pieces, part, parts.length > 1));
}

/** Longer paragraphs than this before a head are a text of their own, so that the head belongs to an attachment. */
const proseLength = 200;

function partsOf(pieces: readonly Piece[]): Part[] {
	const found = firstHead(pieces);
	const before = found ? pieces.slice(0, found.start) : [];
	const isAttachment =
		before.filter(({ text }) => text.length > proseLength).length > 3 ||
		before.some(({ text }) => /^Nơi nhận\s*:/iu.test(text));
	const head = isAttachment ? undefined : found;
	const from = head?.end ?? 0;
	const end = readEnd(pieces, from);
	const further = end ? furtherHeads(pieces, end.end) : [];
	const heads: (Head | undefined)[] = [head, ...further];
	return heads.map((own, index) => ({
		head: own,
		from: own?.end ?? 0,
		stop: heads[index + 1]?.start ?? pieces.length,
	}));
}

function draftOf(
	capture: ReadCapture,
	context: ImportContext,
	pieces: readonly Piece[],
	{ head, from, stop }: Part,
	isOneOfSeveral: boolean,
): DocumentDraft {
	const { blocks } = capture;
	const own = pieces.slice(0, stop);
	const end = readEnd(own, from);
	const where = (block: number) => placeOf(blocks[block]);
	const attributes = readAttributes(outside(blocks, pieces, head, end, stop))?.values ?? {};
	const isWebPage = capture.method === 'html' || capture.method === 'web-text';
	// Without a head, what the page says of the document ends where the table of its attributes does.
	const start = head ? head.start : isWebPage ? belowAttributes(blocks, pieces) : 0;
	const body = bodyOf({
		blocks,
		pieces,
		start,
		end: end?.start ?? stop,
		after: end?.end ?? stop,
		stop,
		used: new Set([
			...(head?.used ?? []),
			...(end?.used ?? []),
			...repeatedHeads(pieces, end?.end ?? stop, stop, head),
		]),
		isWebPage,
		hasEnd: end !== undefined,
	});
	const texts = textsOf(body);
	const number = numberField(head, attributes.number, where);
	const numberText = fieldValue(number);
	const closing = closingOf(body, where, blocks);
	const names = namesOf({
		head,
		number: numberText,
		closing,
		isAddressed: texts.slice(0, 8).some((text) => /^Kính gửi/iu.test(text)),
		stated: attributes,
		texts: [...pieces.slice(0, head?.start ?? 0).map(({ text }) => text), capture.stated.title ?? '', ...texts],
		where,
	});
	const issuedOn = issueDate({
		head,
		passedOn: passedOn(texts.slice(-60)),
		stated: attributes.issuedOn,
		latestCited: latestCited([names.abstract?.value ?? '', ...texts.slice(0, 400)], context.today),
		today: context.today,
		where,
	});
	const { issuer, agencies } = issuerOf({
		head,
		end,
		context,
		capture,
		number: numberText,
		attributes,
		texts: [fieldValue(names.title) ?? '', ...texts],
		issuedOn,
		where,
	});
	const title = names.title;
	const relations = relationsOf(body, fieldValue(title) ?? '', numberText);
	const effectiveOn = effectOf(texts, fieldValue(issuedOn)?.on);
	const level = levelOf(issuer);
	const place = head?.placeDate?.value.place;
	const isFull = Boolean((head?.type || head?.number || head?.subject) && end && end.signers.length > 0);
	const lines = isOneOfSeveral
		? lineSpan(blocks, pieces, head?.start ?? 0, stop)
		: lineSpan(blocks, pieces, 0, pieces.length);
	return {
		collection: 'van-ban',
		title,
		number,
		type: names.type,
		system: systemOf({ banner: head?.banner, names: agencies, number: numberText, agency: issuer.agency }),
		issuer: issuer.field,
		...(issuer.name && { issuerName: issuer.name }),
		...(place && { place: { value: place, certainty: 'certain', from: where(head!.placeDate!.block) } }),
		issuedOn,
		...(effectiveOn && { effectiveOn }),
		...(names.abstract && { abstract: names.abstract }),
		provinces: provincesOf(issuer, context),
		...(level && { level }),
		topics: suggestTopics(fieldValue(title) ?? '', texts.join('\n')),
		source: sourceOf(capture, context, issuer),
		signers: end?.signers ?? [],
		recipients: end?.recipients ?? [],
		...(head?.secrecy && {
			secrecy: { value: head.secrecy.value, certainty: 'certain', from: where(head.secrecy.block) },
		}),
		relations,
		...(capture.pages && !isOneOfSeveral && { pages: capture.pages }),
		completeness: isFull
			? { value: 'full', certainty: 'likely', from: 'có phần đầu và chữ ký' }
			: {
					value: 'excerpt',
					certainty: 'likely',
					from: head ? 'không thấy chữ ký ở cuối' : 'không thấy phần đầu văn bản',
				},
		figures: body.filter((block): block is Figure => block.kind === 'figure'),
		body: structure(body.filter((block) => block.kind !== 'figure')),
		...(lines && { lines }),
		warnings: documentWarnings(head, blocks),
	};
}

/** Where a block stood, for the person who compares: «dòng 12», «trang 1». */
function placeOf(block: Block | undefined): string {
	if (block?.line !== undefined) return `dòng ${block.line}`;
	return block?.page === undefined ? 'phần đầu văn bản' : `trang ${block.page}`;
}

function textsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => ('text' in block ? [withoutPageMarks(block.text).replace(/\s+/g, ' ').trim()] : []));
}

/** Blocks before the head and behind the end: where a page states what the document is. */
function outside(
	blocks: readonly Block[],
	pieces: readonly Piece[],
	head: Head | undefined,
	end: End | undefined,
	stop: number,
): Block[] {
	const first = head ? (pieces[head.start]?.block ?? 0) : Math.min(blocks.length, 12);
	const last = end ? (pieces[end.end]?.block ?? blocks.length) : blocks.length;
	const until = pieces[stop]?.block ?? blocks.length;
	return [...blocks.slice(0, first), ...blocks.slice(last, Math.min(until, last + 40))];
}

function belowAttributes(blocks: readonly Block[], pieces: readonly Piece[]): number {
	const found = readAttributes(blocks.slice(0, 40));
	if (!found) return 0;
	const last = Math.max(...found.blocks);
	const at = pieces.findIndex(({ block }) => block > last);
	return at === -1 ? pieces.length : at;
}

function closingOf(body: readonly Block[], where: (block: number) => string, blocks: readonly Block[]) {
	for (const block of body.toReversed()) {
		const sentence =
			'text' in block ? readClosingSentence(withoutPageMarks(block.text).replace(/\s+/g, ' ').trim()) : undefined;
		if (sentence) return { sentence, from: `câu kết, ${where(blocks.indexOf(block))}` };
	}
	return undefined;
}

function lineSpan(
	blocks: readonly Block[],
	pieces: readonly Piece[],
	from: number,
	to: number,
): readonly [number, number] | undefined {
	const lines = pieces.slice(from, to).flatMap(({ block }) => blocks[block]?.line ?? []);
	return lines.length === 0 ? undefined : [Math.min(lines[0]!, lines.at(-1)!), Math.max(lines[0]!, lines.at(-1)!)];
}
