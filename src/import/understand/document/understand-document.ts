import { structure } from '#import/compose/structure.ts';
import type { DocumentDraft, Figure, ImportContext, ReadCapture } from '#import/model.ts';
import { suggestTopics } from '#import/understand/topics.ts';
import { repeatedHeads } from './attached-heads.ts';
import { attributesBeside, belowAttributes } from './attributes-beside.ts';
import { bodyOf } from './body.ts';
import { findClosingSentence } from './closing-sentence.ts';
import { completenessOf } from './completeness.ts';
import { issuerOf } from './document-issuer.ts';
import { sourceOf } from './document-source.ts';
import { documentWarnings } from './document-warnings.ts';
import { effectOf, passedOn } from './effect.ts';
import { readEnd } from './end.ts';
import { fieldValue } from './field-value.ts';
import { issueDate } from './issue-date.ts';
import { levelOf } from './level.ts';
import { namesOf } from './names-of-document.ts';
import { numberField } from './number-field.ts';
import { type Part, partsOf } from './parts-of-capture.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { lineSpan, placeOf } from './place-in-capture.ts';
import { plainText } from './plain-text.ts';
import { provincesOf } from './province-field.ts';
import { latestCited, relationsOf } from './relations.ts';
import { systemOf } from './system.ts';

/**
 * The documents of a capture by the layouts of Decree 30/2020/NĐ-CP and of Guidance 36-HD/VPTW, usually one. What the head,
 * the recipients and the signature say becomes fields and leaves the body; what is not told stays empty with its reason.
 */
export function understandDocument(capture: ReadCapture, context: ImportContext): DocumentDraft[] {
	const pieces = piecesOf(capture.blocks);
	const parts = partsOf(pieces);
	return parts.map((part) => draftOf(capture, context, pieces, part, parts.length > 1));
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
	const attributes = attributesBeside(blocks, pieces, head, end, stop);
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
	const texts = body.flatMap((block) => ('text' in block ? [plainText(block.text)] : []));
	const number = numberField(head, attributes.number, where);
	const numberText = fieldValue(number);
	const closing = findClosingSentence(body);
	const names = namesOf({
		head,
		number: numberText,
		closing: closing && { sentence: closing.sentence, from: `câu kết, ${placeOf(closing.block)}` },
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
		completeness: completenessOf(head, end),
		figures: body.filter((block): block is Figure => block.kind === 'figure'),
		body: structure(body.filter((block) => block.kind !== 'figure')),
		...(lines && { lines }),
		warnings: documentWarnings(head, blocks),
	};
}
