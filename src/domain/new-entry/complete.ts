import type { DocumentNumber } from '#domain/document-number.ts';
import { typesOfNumber } from '#domain/number-types.ts';
import type { FieldKey } from '#schema/fields.ts';
import { agencyById } from '#vocabulary/agencies.ts';
import { documentTypeById } from '#vocabulary/document-types.ts';
import type { NewEntry } from './new-entry.ts';
import { issuersOfNumber } from './number-issuers.ts';

/**
 * The entry with what the stated values tell of the others: the day or, for a document, the year; and from a number the type,
 * the agency and the system. What is not certain stands in `proposed`.
 */
export function completeEntry(given: Omit<NewEntry, 'proposed'>, number?: DocumentNumber): NewEntry {
	const { kind, today } = given;
	const proposed = new Map<FieldKey, string>();
	const propose = <T>(key: FieldKey, value: T | undefined, from: string): T | undefined => {
		if (value !== undefined) proposed.set(key, from);
		return value;
	};
	if (kind.id !== 'van-ban') {
		return { ...given, date: given.date ?? propose('publishedAt', today, 'đang ghi hôm nay'), proposed };
	}
	// A day would be a guess; the year decides folder and file name.
	const date = given.date ?? propose('issuedOn', number?.year ?? today.slice(0, 4), 'mới ghi năm');
	const day = date && date.length >= 10 ? date.slice(0, 10) : today;
	const types = number ? typesOfNumber(number) : [];
	const type = given.type ?? (types.length === 1 ? types[0]!.id : undefined);
	const agencies = number ? issuersOfNumber(number, { provinces: given.provinces ?? [], day }) : [];
	const issuer =
		given.issuer ?? (agencies.length === 1 ? propose('issuer', agencies[0]!.id, 'suy từ số, ký hiệu') : undefined);
	const agency = issuer === undefined ? undefined : agencyById(issuer);
	const central = agency?.level === 'central' ? 'trung-uong' : undefined;
	const province = agency?.province ?? central;
	const provinces =
		given.provinces ?? (province ? propose('provinces', [province], 'theo cơ quan ban hành') : undefined);
	const systems = type === undefined ? [] : documentTypeById(type).systems;
	const system =
		given.system ??
		(number && (number.form === 'party' ? 'party' : 'state')) ??
		agency?.system ??
		(systems.length === 1 ? systems[0] : undefined);
	return { ...given, date, type, issuer, provinces, system, level: given.level ?? agency?.level, proposed };
}
