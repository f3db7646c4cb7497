import { issuerSymbols, symbolFor } from '#vocabulary/issuer-symbols.ts';
import { fold, slugify } from '#domain/text.ts';
import { placeAtStart } from './places.ts';

/** The body that a phrase names. */
export interface NamedIssuer {
	/** Letters of the body: «UBND», «TW». */
	readonly symbol: string;
	/** Province id, slug of a smaller place or of the body that a Party organisation belongs to; absent when not named. */
	readonly place?: string | undefined;
	/** The name in its usual spelling, with the place as written: «Ban Bí thư», «UBND tỉnh Lai Châu». */
	readonly name: string;
	/** Characters of the phrase that name it. */
	readonly length: number;
}

const symbolOfName: ReadonlyMap<string, string> = new Map(
	issuerSymbols.flatMap(({ symbol, names }) => names.map((name) => [fold(name), symbol] as const)),
);
const spelling: ReadonlyMap<string, string> = new Map(
	issuerSymbols.flatMap(({ names }) => names.map((name) => [fold(name), name] as const)),
);
const alternatives = [...symbolOfName.keys()]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
	.join('|');
const atStart = new RegExp(String.raw`^\s*(?<name>${alternatives})(?![\p{L}\p{N}])`, 'u');
const anywhere = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${alternatives})(?![\p{L}\p{N}])`, 'gu');
/** The words that lead a Party committee's name; what follows is the body that it leads. */
const committee = /^\s*(?:(?:ban\s+chap\s+hanh|bch|ban\s+thuong\s+vu|btv)\s+)?(?:dang\s+bo|dang\s+uy|thuong\s+vu\s+dang\s+uy)\s+(?:cac\s+)?/u;
const level = /^\s+(?:tỉnh|thành phố)(?!\p{L})/iu;
const party = new Set(['ĐU', 'ĐUK', 'CB', 'BCSĐ']);
const phraseEnd =
	/[,;.:()«»“”"\n]\s*|\s(?:về|thực hiện|triển khai|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|tiếp tục|nhằm|để|và|ngày|đã|cho|trong|năm|giai đoạn|nhiệm kỳ)\s/u;

/** The body named at the start of a phrase: «UBND tỉnh Lai Châu về …» → UBND of `lai-chau`. */
export function issuerAtStart(phrase: string): NamedIssuer | undefined {
	const folded = fold(phrase);
	const lead = committee.exec(folded)?.[0];
	if (lead) return committeeOf(phrase, lead.length);
	const found = atStart.exec(folded);
	if (!found) return undefined;
	const key = found.groups!['name']!.replace(/\s+/g, ' ');
	const symbol = symbolOfName.get(key)!;
	const rest = phrase.slice(found[0].length);
	const central = symbolFor(symbol)?.scope === 'central';
	const place = central ? undefined : placeAtStart(rest);
	// «UBND tỉnh»: of the province that the text is about.
	const placeLength = place?.length ?? (central ? 0 : (level.exec(rest)?.[0].length ?? 0));
	const name = `${spelling.get(key)} ${rest.slice(0, placeLength)}`;
	return { symbol, place: place?.id, name: name.replace(/\s+/g, ' ').trim(), length: found[0].length + placeLength };
}

/** The last mention of the body with these letters within a text: «UBND tỉnh Lai Châu vừa ban hành …». */
export function lastIssuer(text: string, symbol: string): NamedIssuer | undefined {
	const folded = fold(text);
	let last: NamedIssuer | undefined;
	anywhere.lastIndex = 0;
	for (let match = anywhere.exec(folded); match; match = anywhere.exec(folded)) {
		if (symbolOfName.get(match.groups!['name']!.replace(/\s+/g, ' ')) === symbol) {
			last = issuerAtStart(text.slice(match.index));
		}
	}
	return last;
}

/** «Ban Chấp hành Đảng bộ UBND tỉnh Lai Châu»: the Party organisation of a body is told by the body's whole name. */
function committeeOf(phrase: string, from: number): NamedIssuer | undefined {
	const rest = phrase.slice(from, from + 90);
	const inner = issuerAtStart(rest);
	const name = inner ? rest.slice(0, inner.length) : rest.slice(0, phraseEnd.exec(`${rest}.`)?.index);
	const place = slugify(name);
	const length = from + name.length;
	return place ? { symbol: 'ĐU', place, name: phrase.slice(0, length).trim().replace(/\s+/g, ' '), length } : undefined;
}

/** Whether the letters stand for an organisation of the Party within some body, which numbers do not name. */
export function isCommittee(symbol: string): boolean {
	return party.has(symbol);
}

/**
 * The place of an issuer whose letters many bodies share: as its own text says, else the province that the whole text is
 * about. `inferred` when the province decides. A Party organisation needs the name of its body, not only a province.
 */
export function placeWithin(
	place: string | undefined,
	symbol: string,
	province: string | undefined,
): { place: string | undefined; inferred: boolean } {
	if (place && isCommittee(symbol) && /(?:^|-)(?:tinh|thanh-pho)$/.test(place)) {
		return province ? { place: `${place}-${province}`, inferred: true } : { place: undefined, inferred: false };
	}
	if (place || isCommittee(symbol)) return { place, inferred: false };
	return { place: province, inferred: province !== undefined };
}
