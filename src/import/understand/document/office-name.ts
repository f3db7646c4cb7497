import { isCapitals, properCase } from './proper-case.ts';

/**
 * An office in the letters that running text gives it (Decree 30/2020/NĐ-CP, Annex II): «PHÓ GIÁM ĐỐC» → «Phó Giám đốc»,
 * «THỨ TRƯỞNG BỘ Y TẾ» → «Thứ trưởng Bộ Y tế».
 */
export function officeName(text: string): string {
	const plain = text.replace(/[\s.,;:]+$/u, '');
	if (!isCapitals(plain)) return plain;
	return properCase(plain, { agency: true }).replace(
		/(?<=^|[,;] |– )(?<lead>phó|quyền) (?<letter>\p{Ll})/giu,
		(_, lead: string, letter: string) => `${lead.slice(0, 1).toUpperCase()}${lead.slice(1)} ${letter.toUpperCase()}`,
	);
}
