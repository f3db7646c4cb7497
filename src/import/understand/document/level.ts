import type { DocumentDraft } from '#import/model.ts';
import type { Issuer } from './issuer.ts';

type Level = NonNullable<DocumentDraft['level']>['value'];

const byName: readonly (readonly [Level, RegExp])[] = [
	['unit', /^(?:Bệnh viện|BVĐK|Trung tâm|TTYT|CDC|Trường|Viện|Học viện|Trạm|Chi cục|Công ty)(?!\p{L})/u],
	['commune', /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu],
	['district', /(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})|^(?:Huyện|Quận|Thị) [ủu][ỷy]/iu],
	[
		'provincial',
		/^(?:Sở|Tỉnh [ủu][ỷy]|Thành [ủu][ỷy])(?!\p{L})|(?<!\p{L})tỉnh(?!\p{L})|^(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân) thành phố/iu,
	],
	[
		'central',
		/^(?:Bộ|Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Văn phòng Chính phủ|Văn phòng Trung ương|Ban Bí thư|Ban Chấp hành Trung ương|Cục|Tổng cục|Vụ|Bảo hiểm xã hội Việt Nam)(?!\p{L})/u,
	],
];

/** The level of the issuer, from the vocabulary or else from its name. */
export function levelOf({ agency, name, field }: Issuer): DocumentDraft['level'] {
	const from = 'from' in field ? field.from : 'tên cơ quan ban hành';
	if (agency) return { value: agency.level, certainty: 'certainty' in field ? field.certainty : 'likely', from };
	const found = name && byName.find(([, pattern]) => pattern.test(name));
	return found ? { value: found[0], certainty: 'likely', from } : undefined;
}
