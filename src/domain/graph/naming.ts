import { parseKey, unknown } from '#domain/citations/identity.ts';
import { formatDate } from '#domain/dates.ts';
import { parseNumber } from '#domain/document-number.ts';
import { slugify } from '#domain/text.ts';
import { urls } from '#domain/urls.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { type ProvinceName, provinceNames } from '#vocabulary/provinces.ts';
import type { CitationGraph } from './citation-graph.ts';
import type { CitedDocument } from './cited-document.ts';

/** «Chỉ thị», «Công văn»; from the letters when no text uses a word. Undefined when neither tells. */
export function typeNameOf({ typeWord, identity, symbol }: CitedDocument): string | undefined {
	if (typeWord) return typeWord.charAt(0).toLocaleUpperCase('vi') + typeWord.slice(1);
	if (!identity) return undefined;
	const system = identity.system === 'dang' ? 'party' : 'state';
	if (identity.type === 'cv') return 'Công văn';
	if (symbol?.startsWith('QH')) return undefined;
	const fitting = (typesByLetters.get(identity.type) ?? []).filter(({ systems }) => systems.includes(system));
	return fitting.length === 1 ? fitting[0]!.name : undefined;
}

const typesByLetters = Map.groupBy(documentTypes, ({ abbreviation }) => slugify(abbreviation));

/** «Chỉ thị 25-CT/TW», or the number alone. */
export function documentName(document: CitedDocument): string {
	return [typeNameOf(document), document.number].filter(Boolean).join(' ');
}

/** Types of documents that several agencies issue together; texts name but the first. */
const joint = new Set(['ttlt', 'nqlt']);

/** The issuer as texts name it, else what its letters stand for: «Ủy ban nhân dân tỉnh Lai Châu». */
export function issuerNameOf({ issuerName, symbol, place, number, identity }: CitedDocument): string | undefined {
	const agencies = identity && joint.has(identity.type) ? (parseNumber(number ?? '')?.issuer ?? []) : [];
	if (agencies.length > 1) return agencies.map((letters) => symbolFor(letters)?.name ?? letters).join(', ');
	const known = symbol === undefined ? undefined : symbolFor(symbol.replace(/\d+$/, ''));
	const province = provinceOf(place);
	// «UBND tỉnh», «Tỉnh ủy» in a text about Lai Châu.
	const named = issuerName ?? (known && committeeIn(known.name, province));
	if (!named) return undefined;
	if (!province || named.toLocaleLowerCase('vi').includes(province.name.toLocaleLowerCase('vi'))) return named;
	return /(?:tỉnh|thành phố|ủy)$/u.test(named)
		? `${named} ${province.name}`
		: `${named} ${province.fullName.charAt(0).toLocaleLowerCase('vi')}${province.fullName.slice(1)}`;
}

/** Party letters stand for the committee of a province and of a city: «Văn phòng Tỉnh ủy, Thành ủy». */
function committeeIn(name: string, province: ProvinceName | undefined): string {
	if (!province) return name;
	return name.replace('Tỉnh ủy, Thành ủy', province.fullName.startsWith('Thành phố') ? 'Thành ủy' : 'Tỉnh ủy');
}

/** The province in the place part of an identity: `lai-chau`, `bac-ninh@2025-07`, `ubnd-tinh-lai-chau`. */
export function provinceOf(place: string | undefined): ProvinceName | undefined {
	const [name = ''] = place?.split('@') ?? [];
	return provinceNames.get(name) ?? provinceNames.get(/-(?:tinh|thanh-pho)-([a-z-]+)$/.exec(name)?.[1] ?? '');
}

/** «25/10/2023», «năm 2021», «khóa XII», «nhiệm kỳ 2015–2020», or «chưa rõ năm». */
export function whenOf({ date, identity }: CitedDocument): string {
	if (date) return formatDate({ on: date });
	const period = identity?.period ?? unknown;
	if (period === unknown) return identity?.system === 'dang' ? 'chưa rõ khóa' : 'chưa rõ năm';
	if (/^[IVX]+$/.test(period)) return `khóa ${period}`;
	return identity?.system === 'dang' ? `nhiệm kỳ ${period.replace('-', '–')}` : `năm ${period}`;
}

/** The id of a document on the page of its number. */
export function documentAnchor({ key }: Pick<CitedDocument, 'key'>): string {
	const identity = parseKey(key);
	const name = identity ? `${identity.issuer} ${identity.period}` : key;
	return `vb--${slugify(name.replaceAll(unknown, 'chua-ro'))}`;
}

/** The page of a document: its own when it is held, else that of its number, at its place when others share the number. */
export function documentUrl(document: CitedDocument, { numbers }: Pick<CitationGraph, 'numbers'>): string {
	if (document.held) return `/${document.held}/`;
	const page = urls.number(document.slug ?? '');
	const alone = (numbers.get(document.slug ?? '')?.documents.length ?? 0) < 2;
	return alone ? page : `${page}#${documentAnchor(document)}`;
}
