import { type Citation, findCitations } from '#domain/citations/find-citations.ts';
import type { DocumentNumber } from '#domain/document-number.ts';
import { typesOfNumber } from '#domain/number-types.ts';
import { slugify } from '#domain/text.ts';
import { agencyById, isAgencyId } from '#vocabulary/agencies.ts';
import { documentSystems } from '#vocabulary/closed-lists.ts';
import { type DocumentType, documentTypes } from '#vocabulary/document-types.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, type EntryHead, errorAtKey, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { candidateOf, problemOf } from './malformed-numbers.ts';
import { mistypedNumber } from './mistyped-number.ts';

/**
 * The number of a document itself: headings, copied citations and the page of the number all carry it, so a form that no
 * agency writes is refused, and so is a number that says another type or system than the front matter.
 */
export function* ownNumber(entry: Entry): Generator<Fault> {
	const written = numberOf(entry);
	if (written === undefined) return;
	const type = typeOf(entry);
	const [citation] = findCitations(`${type?.name ?? 'Văn bản'} số ${written}`);
	const number = citation?.text === written ? citation.number : undefined;
	const right = mistypedNumber(written);
	if (right) {
		const message = `số, ký hiệu ${quote(written)} có ký tự gõ nhầm`;
		const hint = `«${right}», nếu văn bản in như vậy: số không viết bằng chữ O, chữ l; dấu - gõ bằng phím gạch nối; không kèm chữ «Số»`;
		yield errorAtKey(entry, ['number'], 'document-number', message, hint);
	} else if (citation && problemOf(citation)) {
		// `malformedOwnNumber` tells, which knows the numbers of the whole archive.
		return;
	} else if (!number) {
		const message = `số, ký hiệu ${quote(written)} không theo dạng nào mà kho nhận ra, nên không có trang tra theo số`;
		const hint = 'đối chiếu văn bản; viết như 7095/KH-UBND, 51/2024/QH15, 25-CT/TW';
		yield warningAtKey(entry, ['number'], 'document-number', message, hint);
	} else {
		if (type) yield* otherType(entry, number, type);
		yield* otherSystem(entry, number);
		yield* otherIssuer(entry, number);
	}
}

/** The number of a document whose form no agency writes, read; undefined when nothing is wrong with its form. */
export function malformedNumberOf(entry: EntryHead): Citation | undefined {
	const written = numberOf(entry);
	if (written === undefined || mistypedNumber(written)) return undefined;
	const [citation] = findCitations(`${typeOf(entry)?.name ?? 'Văn bản'} số ${written}`);
	return citation && problemOf(citation) ? citation : undefined;
}

/** A document's own number in a form that no agency writes, with the number that was probably meant. */
export function* malformedOwnNumber(entry: Entry, { citations }: ArchiveIndex): Generator<Fault> {
	const { malformedNumber: citation } = entry;
	if (!citation) return;
	const candidate = candidateOf(citation, citations.graph);
	const message = `số, ký hiệu viết sai dạng ${quote(numberOf(entry))}: ${problemOf(citation)}`;
	const hint = candidate ? `«${candidate}»` : 'đối chiếu văn bản';
	yield errorAtKey(entry, ['number'], 'document-number', message, `${hint}; văn bản in khác thì ghi vào corrections`);
}

function numberOf({ collection, data }: EntryHead): string | undefined {
	const { number } = data;
	return collection === 'van-ban' && typeof number === 'string' && number.trim() ? number.trim() : undefined;
}

function typeOf({ data }: EntryHead): DocumentType | undefined {
	return documentTypes.find(({ id }) => id === data['type']);
}

/** «128/QĐ-SYT» is no plan. Letters that no type of the vocabulary has prove nothing. */
function* otherType(entry: Entry, number: DocumentNumber, type: DocumentType): Generator<Fault> {
	const said = typesOfNumber(number);
	if (said.length === 0 || said.some(({ id }) => id === type.id) || type.abbreviation === '') return;
	const names = said.map(({ name }) => name).join(' hoặc ');
	const message = `số ${quote(entry.data['number'])} là số của ${names}, còn type ghi ${quote(type.name)}`;
	yield errorAtKey(entry, ['type'], 'document-number', message, `sửa type thành «${said[0]!.id}», hoặc sửa số`);
}

/** A hyphen behind the ordinal is the Party's way, a slash that of the state. */
function* otherSystem(entry: Entry, { form }: DocumentNumber): Generator<Fault> {
	const { system } = entry.data;
	if (typeof system !== 'string' || !Object.hasOwn(documentSystems, system)) return;
	const party = form === 'party';
	if (party ? system !== 'state' : system === 'state') return;
	const message = `số ${quote(entry.data['number'])} viết theo thể thức của ${party ? 'Đảng' : 'Nhà nước'}, còn system ghi ${quote(system)}`;
	yield errorAtKey(
		entry,
		['system'],
		'document-number',
		message,
		party ? 'ghi system: party, hoặc sửa số' : 'ghi system: state, hoặc sửa số',
	);
}

/** «127/KH-UBND» of a health department. Agencies choose their own letters, so this is for a person to weigh. */
function* otherIssuer(entry: Entry, { issuer: letters, form }: DocumentNumber): Generator<Fault> {
	const { issuer } = entry.data;
	if (typeof issuer !== 'string' || !isAgencyId(issuer) || form === 'precedent') return;
	const agency = agencyById(issuer);
	const own = new Set(agency.symbols.map(slugify));
	const first = letters[0]!.replace(/\d+$/, '');
	const known = symbolFor(first);
	if (!known || letters.some((group) => own.has(slugify(group.replace(/\d+$/, '')))) || own.has(slugify(known.symbol)))
		return;
	const message = `ký hiệu «${letters.join('-')}» trong số ${quote(entry.data['number'])} là của ${known.name}, còn issuer là ${agency.name}`;
	yield warningAtKey(entry, ['issuer'], 'document-number', message, 'đối chiếu cơ quan ban hành với văn bản');
}
