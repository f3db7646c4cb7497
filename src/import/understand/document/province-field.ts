import type { DocumentDraft, ImportContext } from '#import/model.ts';
import { type Issuer, isProvince } from './issuer.ts';
import { levelOf } from './level.ts';

/** The provinces of the document: those that the person who imports names, else that of its issuer. */
export function provincesOf(issuer: Issuer, context: ImportContext): DocumentDraft['provinces'] {
	const { agency, province, field } = issuer;
	if (context.provinces && context.provinces.length > 0) {
		return { value: context.provinces, certainty: 'certain', from: 'tùy chọn --province' };
	}
	const from = 'from' in field ? field.from : 'tên cơ quan ban hành';
	const certainty = 'certainty' in field ? field.certainty : 'likely';
	if (agency?.province) return { value: [agency.province], certainty, from };
	if (agency?.level === 'central') return { value: ['trung-uong'], certainty, from };
	if (province && isProvince(province)) return { value: [province], certainty: 'likely', from };
	if (levelOf(issuer)?.value === 'central') return { value: ['trung-uong'], certainty: 'likely', from };
	return { missing: 'Chưa rõ cơ quan ban hành thuộc tỉnh, thành phố nào' };
}
