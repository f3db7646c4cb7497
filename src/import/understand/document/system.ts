import { parseNumber } from '#domain/document-number.ts';
import type { Found } from '#import/model.ts';
import type { Agency } from '#vocabulary/agencies.ts';

const union =
	/^(?:Công đoàn|Tổng Liên đoàn Lao động|Liên đoàn Lao động|Đoàn Thanh niên|Tỉnh đoàn|Đoàn TNCS|Hội Liên hiệp|Hội Nông dân|Hội Cựu chiến binh|Ủy ban Mặt trận|Uỷ ban Mặt trận|Mặt trận Tổ quốc|Hội Chữ thập đỏ|Ban Chấp hành (?:Công đoàn|Đoàn))/iu;
const party =
	/^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Chi) [ủu][ỷy]|^Đảng bộ|^Chi bộ|^Ban Chấp hành (?:Trung ương|Đảng bộ)|^Bộ Chính trị|^Ban Bí thư/iu;

/** Whether the document is one of the state, of the Party or of a mass organisation. */
export function systemOf(facts: {
	readonly banner?: 'state' | 'party' | undefined;
	readonly names: readonly string[];
	readonly number?: string | undefined;
	readonly agency?: Agency | undefined;
}): Found<'state' | 'party' | 'union'> {
	const own = facts.names.at(-1) ?? '';
	if (union.test(own)) return { value: 'union', certainty: 'certain', from: 'tên cơ quan ở phần đầu' };
	if (facts.banner) return { value: facts.banner, certainty: 'certain', from: 'tiêu đề ở phần đầu' };
	const form = facts.number && parseNumber(facts.number, { old: false })?.form;
	if (form === 'party') return { value: 'party', certainty: 'certain', from: 'cách viết số, ký hiệu' };
	if (party.test(own)) return { value: 'party', certainty: 'certain', from: 'tên cơ quan ở phần đầu' };
	if (facts.agency) return { value: facts.agency.system, certainty: 'likely', from: 'cơ quan ban hành' };
	return {
		value: 'state',
		certainty: form ? 'certain' : 'guess',
		from: form ? 'cách viết số, ký hiệu' : 'không có dấu hiệu khác',
	};
}
