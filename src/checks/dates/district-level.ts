import { warningAtKey } from '../entry.ts';
import type { EntryFile } from '../entry-file.ts';
import { type Fault, quote, warning } from '../fault.ts';
import { firstDay } from './compare.ts';

/** The first day without districts (Law 72/2025/QH15 on local government). */
const noDistrictsSince = '2025-07-01';

/** «huyện Tân Kỳ», «thị xã Quảng Yên», «quận 1»; not «tuyến huyện» or «cấp huyện». */
const named =
	/(?<![\p{L}\p{N}])(?:[Hh]uyện|[Tt]hị xã|[Qq]uận) (?:\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*|\d{1,2}(?![\p{L}\p{N}/.]))/gu;

/** «huyện Tân Kỳ (cũ)», «huyện Tân Kỳ trước đây»: the entry knows that the district is gone. */
const saysFormer = /^,? ?\(?(?:cũ|trước đây|trước khi)(?!\p{L})/u;

/** Bodies of the Party and unions, not places: «Huyện Đoàn». */
const offices = /^(?:huyện|quận|thị xã) (?:ủy|uỷ|đoàn|đội)(?!\p{L})/iu;

/** No district level in what is dated after it was abolished. */
export function* districtLevel(entry: EntryFile): Generator<Fault> {
	const date = entry.event ?? entry.published;
	if (!date || firstDay(date) < noDistrictsSince) return;
	const hint = 'cấp huyện kết thúc từ 01/7/2025: dùng tên xã, phường mới, hoặc ghi rõ «(cũ)»';
	if (entry.data['level'] === 'district') {
		yield warningAtKey(entry, ['level'], 'district-level', 'cấp huyện dùng cho mục có ngày từ 01/7/2025', hint);
	}
	for (const { text, at } of entry.passages) {
		for (const match of text.matchAll(named)) {
			if (offices.test(match[0]) || saysFormer.test(text.slice(match.index + match[0].length))) continue;
			yield warning(
				entry.path,
				at(match.index),
				'district-level',
				`nhắc cấp huyện ${quote(match[0])} trong mục có ngày từ 01/7/2025`,
				hint,
			);
		}
	}
}
