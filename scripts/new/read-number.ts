import { candidateOf, problemOf } from '#checks/citations/malformed-numbers.ts';
import { findCitations } from '#domain/citations/find-citations.ts';
import type { DocumentNumber } from '#domain/document-number.ts';
import { documentTypeById } from '#vocabulary/document-types.ts';
import type { Answer } from './answer.ts';
import { plainLine } from './read-text.ts';

export interface ReadNumber {
	/** As written. */
	readonly text: string;
	readonly number: DocumentNumber;
}

/**
 * A document number in a form that an agency writes; the fault is what the checks would say of it. Old forms («299/HĐBT»)
 * need the id of the type.
 */
export function readNumber(text: string, type?: string): Answer<ReadNumber> {
	const written = plainLine(text).replace(/^số:?\s*/iu, '');
	const name = type ? documentTypeById(type).name : 'Văn bản';
	const [citation] = findCitations(`${name} số ${written}`);
	const problem = citation && problemOf(citation);
	if (problem) {
		const candidate = candidateOf(citation, { documents: [] });
		return {
			fault: `số, ký hiệu viết sai dạng «${written}»: ${problem}${candidate ? `; có phải «${candidate}»?` : ''}`,
		};
	}
	if (!citation?.number || citation.text !== written) {
		return {
			fault: `kho không nhận ra số, ký hiệu «${written}»; viết như 7095/KH-UBND, 51/2024/QH15, 25-CT/TW. Văn bản in đúng như thế thì để trống số rồi tự ghi vào tệp`,
		};
	}
	return { value: { text: written, number: citation.number } };
}
