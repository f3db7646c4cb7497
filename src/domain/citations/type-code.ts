import type { DocumentNumber } from '#domain/document-number.ts';
import { slugify } from '#domain/text.ts';
import type { Citation } from './find-citations.ts';

/** What the National Assembly and its standing committee issue under their own numbers. */
const assemblyTypes = new Set(['L', 'NQ', 'PL']);

/** The letters of a number's type, from the `word` before it where the number has none; undefined when neither tells. */
export function typeLetters({ form, type }: DocumentNumber, word: string | undefined): string | undefined {
	switch (form) {
		case 'letter':
			return 'CV';
		case 'precedent':
			return 'AL';
		case 'assembly':
			return word && assemblyTypes.has(word) ? word : undefined;
		default:
			return type ?? (word || undefined);
	}
}

/** The type of a citation in ASCII capitals, as scripts print it: `ND`, `QD`, `CV`, `LUAT`; undefined when not known. */
export function typeCode({ number, type }: Pick<Citation, 'number' | 'type'>): string | undefined {
	if (number?.form !== 'assembly' || (type !== undefined && type !== 'L')) return type && slugify(type).toUpperCase();
	return number.issuer[0]!.startsWith('QH') ? 'LUAT' : undefined;
}
