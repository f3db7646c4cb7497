import type { DocumentDraft } from '#import/model.ts';
import { writeCapture } from './capture-field.ts';
import { cutAtWord, oneLine } from './clean-text.ts';
import type { EntryRecord } from './entry-record.ts';
import { dateValue, sourceValue, textValue, writeField, writeStated, writeText } from './field-values.ts';
import type { FrontMatterWriter } from './front-matter-writer.ts';
import { writeSubject, writeTitle } from './shared-fields.ts';

const maxNumberLength = 80;

/** Writes the fields of an administrative document. */
export function writeDocument(front: FrontMatterWriter, draft: DocumentDraft, record: EntryRecord) {
	writeTitle(front, draft);
	writeText(front, 'abstract', draft.abstract);
	writeText(front, 'number', plausible(draft.number));
	writeText(front, 'type', draft.type);
	writeText(front, 'system', draft.system);
	writeIssuer(front, draft);
	writeText(front, 'place', draft.place);
	writeField(front, 'issuedOn', draft.issuedOn, dateValue);
	writeField(front, 'effectiveOn', draft.effectiveOn, dateValue);
	writeSubject(front, draft);
	writeText(front, 'completeness', draft.completeness);
	writeStated(front, 'pages', pagesValue(draft));
	writeText(front, 'secrecy', draft.secrecy);
	writeStated(front, 'signers', draft.signers.flatMap(signerValue));
	writeStated(
		front,
		'recipients',
		draft.recipients.flatMap((name) => textValue(name) ?? []),
	);
	writeStated(front, 'relations', draft.relations.flatMap(relationValue));
	writeField(front, 'source', draft.source, sourceValue);
	writeCapture(front, draft, record);
	writeRights(front, draft);
	// A document has no field for pictures; what stands below them is part of its words.
	const captions = draft.figures.flatMap(({ caption }) => textValue(caption) ?? []);
	writeStated(
		front,
		'notes',
		captions.map((caption) => `Bản gốc có hình, chú thích: «${caption}»`),
	);
}

/** The number names the file, so that what is no number must not pass for one. */
function plausible(number: DocumentDraft['number']): DocumentDraft['number'] {
	const words = 'missing' in number ? '' : oneLine(number.value);
	if (words.length <= maxNumberLength) return number;
	return { missing: `đọc được «${cutAtWord(words, maxNumberLength)}», dài quá một số hiệu, hãy xem lại bản chụp` };
}

function writeIssuer(front: FrontMatterWriter, { issuer, issuerName }: DocumentDraft) {
	const name = textValue(issuerName);
	if ('missing' in issuer && name && !issuer.missing.includes(name))
		front.missing('issuer', { ...issuer, missing: `«${name}»: ${issuer.missing}` });
	else writeText(front, 'issuer', issuer);
}

function pagesValue({ pages }: DocumentDraft) {
	const inferred = textValue(pages?.inferred);
	return pages && (inferred ? { count: pages.count, inferred } : pages.count);
}

function signerValue({ name, authority, onBehalfOf, position }: DocumentDraft['signers'][number]) {
	const [who, office] = [textValue(name), textValue(position)];
	return who && office ? [{ name: who, authority, onBehalfOf: textValue(onBehalfOf), position: office }] : [];
}

function relationValue({ kind, to, note }: DocumentDraft['relations'][number]) {
	const target = textValue(to);
	return target ? [{ kind, to: target, note: textValue(note) }] : [];
}

function writeRights(front: FrontMatterWriter, { system }: DocumentDraft) {
	if (system.value === 'state')
		front.write(
			'rights',
			'Văn bản hành chính: không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15)',
		);
	else
		front.write(
			'rights',
			'Văn bản thuộc cơ quan, tổ chức ban hành',
			undefined,
			'xác nhận quyền đăng toàn văn: văn bản của Đảng, đoàn thể',
		);
}
