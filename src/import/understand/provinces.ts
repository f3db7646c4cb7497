import type { Field } from '#import/model.ts';
import { central, provinceName, provinceNames } from '#vocabulary/provinces.ts';
import { comparable, provinceWords } from './province-words.ts';

export interface FoundProvince {
	/** Former id where the day lies before the merger (or is unknown and the former name was written). */
	readonly id: string;
	readonly name: string;
	/** First mention, counted in the NFC form of the text. */
	readonly at: number;
	readonly count: number;
}

interface Mention {
	readonly id: string;
	readonly at: number;
	readonly weight: number;
}

const names = [...provinceWords.keys()]
	.sort((one, other) => other.length - one.length)
	.map((name) => name.replace(/[.]/gu, '\\.').replace(/ ?- ?/gu, '(?: ?- ?)').replace(/ /gu, ' '))
	.join('|');
const namePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?!\\p{L})`, 'giu');

/** Streets, rivers, lower units and people carry the names of provinces. */
const notBefore =
	/(?:^|[^\p{L}])(?:đường|phố|ngõ|lộ|cầu|chợ|sông|xã|phường|thị trấn|huyện|quận|thôn|bản|xóm|ấp|khu phố|trường thpt|trường thcs|báo)\s$/iu;
const personBefore =
	/(?:^|[^\p{L}])(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Cao|Tạ|Hà|Đoàn|Lưu|Lương|Đào|Thái|Chu|Tô|Lâm|Trương|Văn|Thị|Thanh|Ngọc|Minh|Đức|Quang)\s$/u;
/** Schools, institutes and central hospitals stand in a province without being about it. */
const weakBefore =
	/(?:đại học|học viện|cao đẳng|viện (?:pasteur|vệ sinh dịch tễ|sốt rét)|trung ương|hữu nghị|bệnh viện k(?!\p{L})|đh|đhy|đhyd)[\p{L}\s.,-]{0,30}$/iu;
const strongBefore =
	/(?:tỉnh|thành phố|tp\.?|ubnd|hđnd|sở y tế|ngành y tế|cdc|thành ủy|tỉnh ủy|bvđk|bệnh viện đa khoa|địa bàn|kiểm soát bệnh tật)\s?(?:tỉnh\s|thành phố\s|tp\.?\s?)?$/iu;
/** «Bệnh viện Hữu nghị Đa khoa Nghệ An» is the hospital of its province, whatever friendship it is named after. */
const ownHospital = /đa khoa(?: tỉnh| thành phố| khu vực)?\s$/iu;
const townBefore = /(?:^|[^\p{L}])(?:tp\.?|thành phố|thị xã|tx\.?)\s?$/iu;
/** The Ministry meets in the capital: «tại Hà Nội» tells where, not about whom. */
const venueBefore = /(?:^|[^\p{L}])(?:tại|ở)\s(?:thủ đô\s)?$|^\s?\(?$|[(–-]\s?$/iu;
const notAfter: Readonly<Record<string, RegExp>> = {
	'thái bình': /^ dương/iu,
	'điện biên': /^ phủ/iu,
	'hà nội': /^ mới/iu,
	'hải dương': /^ học/u,
	'hòa bình': /^(?: và ổn định| lập lại|, ổn định| thế giới)/u,
	'long an': /^ toàn/iu,
};

/**
 * The provinces that a text names, the earliest mention first. Names of people, streets, rivers and communes are passed
 * over. `day` (ISO) decides between a former province and the one that took it in on 2025-07-01.
 */
export function findProvinces(text: string, day?: string): FoundProvince[] {
	const found = new Map<string, FoundProvince>();
	for (const { id, at } of mentions(text, day)) {
		const known = found.get(id);
		found.set(id, known ? { ...known, count: known.count + 1 } : { id, name: provinceName(id).name, at, count: 1 });
	}
	return [...found.values()];
}

/** Characters of a lead within which its subject stands. */
const opening = 160;
const centralActor =
	/(?<!\p{L})(?:Bộ Y tế|Bộ trưởng|Thứ trưởng|Chính phủ|Thủ tướng|Quốc hội|Tổng Bí thư|Bộ Chính trị|Ban Bí thư|Chủ tịch nước|Trung ương Đảng|toàn quốc|cả nước|(?:Cục|Vụ) \p{Lu}\p{L}+)(?!\p{L})/gu;

/**
 * The provinces an item is about, the most prominent first: from its title, its lead and, where both are silent, its
 * body. `trung-uong` when a central body acts and no province stands out; absent, with the reason, when nothing tells.
 */
export function mainProvinces(title: string, lead: string, body: string, day?: string): Field<readonly string[]> {
	const inTitle = scores(title, day);
	const inLead = scores(lead, day);
	const inBody = scores(body, day);
	const total = new Map<string, number>();
	for (const [part, weight] of [
		[inTitle, 6],
		[inLead, 3],
		[inBody, 1],
	] as const) {
		for (const [id, score] of part) total.set(id, (total.get(id) ?? 0) + score * weight);
	}
	const ranked = [...total].sort(([, one], [, other]) => other - one);
	const actors = actorsIn(title, lead);
	const prominent = (id: string) => (inTitle.get(id) ?? 0) >= 0.5 || (inLead.get(id) ?? 0) >= 0.5;
	const [top] = ranked;
	if (!top)
		return actors > 0 ? centralLevel() : { missing: 'Bài không nêu tỉnh, thành phố hay cơ quan Trung ương nào đủ rõ' };
	const [id, score] = top;
	const alone = ranked.length === 1 && score >= 1.5;
	const stands = prominent(id) || ((score >= 3 || alone) && actors === 0) || score >= 8;
	// The Ministry sits in the capital; only the headline or many mentions make it the subject.
	const onlyVenue = id === 'ha-noi' && !inTitle.has(id) && actors > 0 && score < 12 && (inLead.get(id) ?? 0) < 1.5;
	if (!stands || onlyVenue) {
		if (actors > 0) return centralLevel();
		return { missing: `Tên ${provinceName(id).name} chỉ được nhắc thoáng qua, chưa đủ để gắn tỉnh` };
	}
	const chosen = ranked
		.filter(([other, points]) => other === id || ((prominent(other) || points >= 8) && points >= score / 2))
		.map(([other]) => other);
	if (chosen.length > 4) return severalOrCentral(actors, chosen);
	if (inTitle.has(id)) return { value: chosen, certainty: chosen.length === 1 ? 'certain' : 'likely', from: 'tên bài' };
	if (prominent(id)) return { value: chosen, certainty: 'likely', from: 'đoạn đầu' };
	return { value: chosen, certainty: chosen.length === 1 && score >= 3 ? 'likely' : 'guess', from: 'thân bài' };
}

/** Central bodies that act: named in the headline, at the start of the lead, or more than once. A guest is none. */
function actorsIn(title: string, lead: string): number {
	const inTitle = [...title.matchAll(centralActor)].length;
	const inLead = [...lead.matchAll(centralActor)].filter(([name]) => !/^(?:toàn quốc|cả nước)$/u.test(name));
	if (inTitle === 0 && inLead.length === 1 && inLead[0]!.index > opening) return 0;
	return inTitle + inLead.length;
}

function severalOrCentral(actors: number, ids: readonly string[]): Field<readonly string[]> {
	if (actors > 0) return centralLevel();
	return { missing: `Bài nhắc ${ids.length} tỉnh, thành phố ngang nhau, chưa rõ gắn tỉnh nào` };
}

function centralLevel(): Field<readonly string[]> {
	return { value: [central.id], certainty: 'likely', from: 'cơ quan Trung ương nêu ở tên bài hoặc đoạn đầu' };
}

function scores(text: string, day: string | undefined): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { id, weight } of mentions(text, day)) sums.set(id, (sums.get(id) ?? 0) + weight);
	return sums;
}

function* mentions(text: string, day: string | undefined): Generator<Mention> {
	const plain = comparable(text);
	for (const match of plain.matchAll(namePattern)) {
		const word = match[0].toLowerCase().replace(/ ?- ?/gu, ' - ');
		const meaning = provinceWords.get(match[0].toLowerCase()) ?? provinceWords.get(word);
		if (!meaning || !isProperName(match[0])) continue;
		const before = plain.slice(Math.max(0, match.index - 48), match.index);
		const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 16);
		const isTown = townBefore.test(before);
		if (notAfter[word]?.test(after) || (!isTown && notBefore.test(before))) continue;
		if (meaning.needsTown && !isTown) continue;
		if (word === 'hồ chí minh' && !isTown && !/(?:Sở Y tế|CDC|UBND|HĐND|Thành ủy)\s$/u.test(before)) continue;
		if (personBefore.test(before) && !/^(?:tp|thành phố|thừa|tt)/iu.test(word)) continue;
		yield { id: idOn(meaning.id, day), at: match.index, weight: weightOf(meaning.town, word, before) };
	}
}

function weightOf(town: boolean, word: string, before: string): number {
	if (/(?:^|[^\p{L}])tỉnh\s$/iu.test(before)) return 1.5;
	if (ownHospital.test(before)) return 1.2;
	if (weakBefore.test(before)) return 0.2;
	if (word === 'hà nội' && venueBefore.test(before)) return 0.3;
	if (strongBefore.test(before)) return 1.5;
	return town ? 0.8 : 1;
}

/** Names are written with capitals: «hòa bình» is peace. */
function isProperName(text: string): boolean {
	return text.split(/[\s.-]+/u).every((syllable) => /^(?:[\p{Lu}]|$)/u.test(syllable));
}

function idOn(id: string, day: string | undefined): string {
	const { until, currentId } = provinceNames.get(id)!;
	return until && day && day.slice(0, 10) > until ? currentId : id;
}
