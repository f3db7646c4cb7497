import { slugify } from '#domain/text.ts';
import type { Citation } from './find-citations.ts';

/** The type of a citation in ASCII capitals, as scripts print it: `ND`, `QD`, `CV`, `LUAT`; undefined when not known. */
export function typeCode({ number, type }: Pick<Citation, 'number' | 'type'>): string | undefined {
	if (number?.form === 'assembly') return type && type !== 'L' ? slugify(type).toUpperCase() : 'LUAT';
	if (number?.form === 'precedent') return 'AL';
	return type && slugify(type).toUpperCase();
}
