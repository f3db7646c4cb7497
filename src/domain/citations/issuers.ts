import { fold, slugify } from '#domain/text.ts';
import { issuerSymbols, symbolFor } from '#vocabulary/issuer-symbols.ts';
import { namesAnotherThing } from './another-thing.ts';
import { committeeAtStart } from './committees.ts';
import { wordsPattern } from './patterns.ts';
import { isWithoutProvince, placeAtStart } from './places.ts';

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

const byName: ReadonlyMap<string, { symbol: string; spelling: string }> = new Map(
	issuerSymbols.flatMap(({ symbol, names }) => names.map((name) => [fold(name), { symbol, spelling: name }] as const)),
);
/** «của Trung ương», when no other body's name goes on from there: «Trung ương Đoàn». */
const centre = /^\s*(?:trung uong|tw)(?=\s*(?:$|[,.;:()]|dang|khoa|ve|ngay|va)(?!\p{L}))/u;
const escaped = [...byName.keys()]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const named = String.raw`(?<name>${wordsPattern(escaped)})(?![\p{L}\p{N}])`;
const atStart = new RegExp(String.raw`^\s*${named}`, 'u');
const anywhere = new RegExp(String.raw`(?<![\p{L}\p{N}])${named}`, 'gu');
/** Who signs for a body: «Bộ trưởng Bộ Y tế», «Phó Chủ tịch UBND tỉnh». Folded. */
const title =
	/^\s*(?:(?:pho|nguyen|quyen)\s+)?(?:bo\s+truong|thu\s+truong|chu\s+tich|giam\s+doc|cuc\s+truong|vien\s+truong|chanh\s+van\s+phong|chanh(?=\s+thanh)|tong(?=\s+thanh)|thong\s+doc|thuong\s+truc|lanh\s+dao|truong\s+ban|chu\s+nhiem|tap\s+the)\s+/u;
const level = /^\s+(?:tỉnh|thành phố)(?!\p{L})/iu;

/**
 * The body named at the start of a phrase: «UBND tỉnh Lai Châu về …» → UBND of `lai-chau`. `symbol` are the letters of the
 * number whose issuer it is, which tell the organisations of the Party apart.
 */
export function issuerAtStart(phrase: string, symbol?: string): NamedIssuer | undefined {
	const folded = fold(phrase);
	const committee = committeeAtStart(phrase, folded, (rest) => issuerAtStart(rest)?.length, symbol);
	if (committee) return committee;
	const found = atStart.exec(folded);
	if (!found) {
		const short = centre.exec(folded)?.[0].length;
		if (short !== undefined) return { symbol: 'TW', name: 'Trung ương', length: short };
		const lead = title.exec(folded)?.[0].length;
		const inner = lead === undefined ? undefined : issuerAtStart(phrase.slice(lead), symbol);
		return inner && { ...inner, length: lead! + inner.length };
	}
	const { symbol: letters, spelling } = byName.get(found.groups!['name']!.replace(/\s+/g, ' '))!;
	const rest = phrase.slice(found[0].length);
	const central = symbolFor(letters)?.scope === 'central';
	const place = central ? undefined : placeAtStart(rest);
	// «UBND tỉnh»: of the province that the text is about.
	const placeLength = place?.length ?? (central ? 0 : (level.exec(rest)?.[0].length ?? 0));
	const name = `${spelling} ${rest.slice(0, placeLength)}`.replace(/\s+/g, ' ').trim();
	return { symbol: letters, place: place?.id, name, length: found[0].length + placeLength };
}

/** The last mention of the body with these letters within a text: «UBND tỉnh Lai Châu vừa ban hành …». */
export function lastIssuer(text: string, symbol: string): NamedIssuer | undefined {
	const folded = fold(text);
	let last: NamedIssuer | undefined;
	for (const { index } of folded.matchAll(anywhere)) {
		const issuer = issuerAtStart(text.slice(index), symbol);
		if (issuer && isIssuerOf(symbol, issuer)) last = issuer;
	}
	return last;
}

/**
 * Whether the body that a text names issues numbers with these letters. The chairman signs for the committee (QĐ-UBND of
 * «Chủ tịch UBND»), ministries and departments shorten their letters (SNN for SNNPTNT), and some bodies have two spellings.
 */
export function isIssuerOf(symbol: string, { symbol: letters }: Pick<NamedIssuer, 'symbol'>): boolean {
	if (letters === symbol || letters === `CT${symbol}` || symbolFor(symbol)?.symbol === letters) return true;
	return /^[BS]\p{Lu}{2,}$/u.test(symbol) && letters.startsWith(symbol);
}

const subject =
	/(?<!\p{L})(?:về|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|tổ chức|sửa đổi|yêu cầu|chỉ đạo|giao|thông báo|kết luận|đề nghị|xử lý|thông qua|nêu|có|đã|được|cho|từ|trong|vào|tại|theo|ban hành)(?!\p{L})/u;

/** Whether a phrase behind «của» can be a body's name and nothing more; small letters tell verbs from «Ban Chỉ đạo». */
export function isIssuerPhrase(phrase: string): boolean {
	return !subject.test(phrase) && !namesAnotherThing(phrase);
}

const organisations = new Set(['ĐU', 'ĐUK', 'CB', 'BCSĐ']);

/** Whether the letters stand for an organisation of the Party within some body, which numbers do not name. */
export function isCommittee(symbol: string): boolean {
	return organisations.has(symbol);
}

/** Bodies that every province has, as parts of a key: `so-y-te`, `ubnd`. */
const everywhere: ReadonlySet<string> = new Set(
	issuerSymbols.filter(({ scope }) => scope === 'local').flatMap(({ names }) => names.map((name) => slugify(name))),
);

/**
 * The place of an issuer whose letters many bodies share: as its own text says, else the province that the whole text is
 * about. `inferred` when the province decides. A Party organisation needs the name of its body, not only a province.
 */
export function placeWithin(
	place: string | undefined,
	symbol: string,
	province: string | undefined,
): { place: string | undefined; inferred: boolean } {
	const isOpen =
		place !== undefined && isCommittee(symbol) && (/(?:^|-)(?:tinh|thanh-pho)$/.test(place) || everywhere.has(place));
	if (place && (isOpen || isWithoutProvince(place))) {
		if (province) return { place: `${place}-${province}`, inferred: true };
		return { place: isOpen ? undefined : place, inferred: false };
	}
	if (place || isCommittee(symbol)) return { place, inferred: false };
	return { place: province, inferred: province !== undefined };
}
