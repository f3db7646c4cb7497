import { type DocumentType, documentTypes } from '#vocabulary/document-types.ts';
import type { DocumentNumber } from './document-number.ts';
import { slugify } from './text.ts';

/** The types of document whose number can look like this one: «128/QĐ-SYT» is no plan. Empty when its letters tell none. */
export function typesOfNumber({ form, type, issuer }: DocumentNumber): readonly DocumentType[] {
	const withIds = (...ids: string[]) => documentTypes.filter(({ id }) => ids.includes(id));
	if (form === 'letter') return withIds('cong-van');
	if (form === 'assembly')
		return issuer[0]!.startsWith('QH') ? withIds('luat', 'nghi-quyet') : withIds('phap-lenh', 'nghi-quyet');
	if (form === 'party' && type === 'QĐ') return withIds('quyet-dinh', 'quy-dinh');
	if (!type) return [];
	const system = form === 'party' ? 'party' : 'state';
	return documentTypes.filter(
		({ abbreviation, systems }) => slugify(abbreviation) === slugify(type) && systems.includes(system),
	);
}
