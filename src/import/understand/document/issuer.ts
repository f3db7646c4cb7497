import { parseNumber } from '#domain/document-number.ts';
import type { Field, Found } from '#import/model.ts';
import { findProvinces } from '#import/understand/provinces.ts';
import type { Agency } from '#vocabulary/agencies.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { provinceName, provinceNames, provinceOn } from '#vocabulary/provinces.ts';
import { findAgency, isKnownAtOtherTimes } from './find-agency.ts';

interface IssuerEvidence {
	/** Names at the left of the head, from the governing body to the issuing one, in the usual letters. */
	readonly names: readonly string[];
	/** Where these names stood. */
	readonly from: string;
	readonly certainty: Found<string>['certainty'];
	/** The body that «TM.» names. */
	readonly inNameOf?: string | undefined;
	readonly number?: string | undefined;
	readonly place?: string | undefined;
	/** The site that publishes the document. */
	readonly site?: string | undefined;
	/** ISO day for names that have changed; the day of the import when unknown. */
	readonly day: string;
	/** Ids of provinces that the publisher has named. */
	readonly provinces?: readonly string[] | undefined;
	/** The text that tells a province when nothing else does. */
	readonly text: string;
}

export interface Issuer {
	readonly field: Field<string>;
	/** The name in full, when one is known. */
	readonly name?: string;
	readonly agency?: Agency;
	/** Id of the province that it belongs to. */
	readonly province?: string;
}

/** Bodies that every province has, so that their name alone tells nothing. */
const bare =
	/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Sở|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Trung tâm|CDC|Chi cục|Đảng ủy|Đảng bộ|Ban|Bệnh viện|Bảo hiểm xã hội|Thanh tra|Văn phòng)(?!\p{L})/u;

/** The agency that issued the document, by name, by its place, and by the letters of the number. */
export function resolveIssuer(evidence: IssuerEvidence): Issuer {
	const { names, day, from, certainty } = evidence;
	const own = withUnit(names.at(-1)?.replace(/^Chủ tịch (?=Ủy ban|Uỷ ban|UBND)/u, ''), names.at(-2));
	if (own === undefined) return byNumber(evidence);
	const inNameOf = /^(?:Ban Chấp hành Trung ương|Đảng Cộng sản)/u.test(own) && evidence.inNameOf;
	const direct = (inNameOf && findAgency(inNameOf, day)) || findAgency(own, day);
	if (direct) return found(direct, certainty, from);
	const province = provinceOf(evidence);
	const full = province && !mentions(own, day) && bare.test(own) ? withProvince(own, province.id) : own;
	const placed = full === own ? undefined : findAgency(full, day);
	if (placed) return found(placed, province!.isStated ? certainty : 'likely', `${from}; ${province!.from}`);
	const other = isKnownAtOtherTimes(full)
		? `Cơ quan «${full}» có trong danh mục nhưng không vào thời điểm của văn bản; hãy chọn mã đúng thời điểm`
		: `Danh mục cơ quan chưa có «${full}»; hãy thêm vào content/tu-vung/co-quan.json rồi điền mã`;
	return { field: { missing: other }, name: full, ...(province && { province: province.id }) };
}

/** «Trạm Y tế» below «UBND xã Tân Kỳ» is that of the commune. */
function withUnit(name: string | undefined, above: string | undefined): string | undefined {
	if (name === undefined || !/^(?:Trạm Y tế|Trung tâm Y tế|Phòng [\p{L} -]{3,30}|Văn phòng)$/u.test(name)) return name;
	const unit =
		/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?<unit>(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố) .+)$/iu.exec(
			above ?? '',
		);
	return unit ? `${name} ${unit.groups!['unit']}` : name;
}

function found(agency: Agency, certainty: Found<string>['certainty'], from: string): Issuer {
	return {
		field: { value: agency.id, certainty, from },
		name: agency.name,
		agency,
		...(agency.province && { province: agency.province }),
	};
}

/** Without a name, the letters of the number tell central bodies, and others where the province is known. */
function byNumber(evidence: IssuerEvidence): Issuer {
	const letters = evidence.number && parseNumber(evidence.number, { old: false })?.issuer[0];
	const symbol = letters ? symbolFor(letters) : undefined;
	const province = provinceOf(evidence);
	const from = `chữ viết tắt «${letters}» trong số, ký hiệu`;
	if (symbol && symbol.symbol !== 'TW') {
		const name = symbol.scope === 'central' || !province ? symbol.name : withProvince(symbol.name, province.id);
		const agency = findAgency(name, evidence.day);
		if (agency) return found(agency, 'likely', symbol.scope === 'central' ? from : `${from}; ${province?.from}`);
	}
	return {
		field: { missing: 'Phần đầu văn bản, nơi ghi tên cơ quan ban hành, không có trong bản chụp' },
		...(province && { province: province.id }),
	};
}

interface PlaceFound {
	readonly id: string;
	readonly from: string;
	/** Stated beside the name, not gathered from the text. */
	readonly isStated: boolean;
}

function provinceOf({ names, place, site, day, provinces, text }: IssuerEvidence): PlaceFound | undefined {
	for (const name of names.toReversed()) {
		const id = mentions(name, day);
		if (id) return { id, from: 'tên cơ quan ở phần đầu', isStated: true };
	}
	if (provinces?.length === 1 && provinces[0] !== 'trung-uong') {
		return { id: provinces[0]!, from: 'tỉnh do người nhập nêu', isStated: true };
	}
	const dated = place && provinceOn(place.replace(/^TP\.? ?/u, ''), day)?.province.id;
	if (dated) return { id: dated, from: 'địa danh cạnh ngày ban hành', isStated: true };
	const published = site && mentions(site, day);
	if (published) return { id: published, from: 'trang đăng văn bản', isStated: false };
	const [most] = findProvinces(text, day).sort((one, other) => other.count - one.count);
	return most && { id: most.id, from: 'tỉnh được nhắc trong văn bản', isStated: false };
}

/** The province whose name a text holds. */
export function mentions(text: string, day: string): string | undefined {
	const [first] = findProvinces(text, day);
	if (first) return first.id;
	// «Tỉnh ủy Lai Châu»: the name may be all that stands at the end.
	const words = text.split(' ');
	for (const count of [4, 3, 2]) {
		const name = words.slice(-count).join(' ');
		const known = words.length > count ? provinceOn(name, day) : undefined;
		if (known && known.province.id !== 'trung-uong') return known.province.id;
	}
	return undefined;
}

/** «Sở Y tế» and `lai-chau` → «Sở Y tế tỉnh Lai Châu»; «UBND tỉnh» → «UBND tỉnh Lai Châu»; «Tỉnh ủy» → «Tỉnh ủy Lai Châu». */
function withProvince(name: string, id: string): string {
	const { name: place, fullName } = provinceName(id);
	if (/(?:tỉnh|thành phố)$/iu.test(name) || /^(?:Tỉnh|Thành) [ủu][ỷy]$/iu.test(name)) return `${name} ${place}`;
	return `${name} ${fullName.replace(/^\p{L}/u, (letter) => letter.toLowerCase())}`;
}

/** Whether an id is that of a province, not of the central level. */
export function isProvince(id: string): boolean {
	return id !== 'trung-uong' && provinceNames.has(id);
}
