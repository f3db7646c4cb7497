import type { DocumentDraft } from '#import/model.ts';
import type { End } from './end.ts';
import type { Head } from './head.ts';

/** Whether the capture seems to hold the whole document: what its head says first and the signature it ends with. */
export function completenessOf(head: Head | undefined, end: End | undefined): DocumentDraft['completeness'] {
	if ((head?.type || head?.number || head?.subject) && end && end.signers.length > 0) {
		return { value: 'full', certainty: 'likely', from: 'có phần đầu và chữ ký' };
	}
	const from = head ? 'không thấy chữ ký ở cuối' : 'không thấy phần đầu văn bản';
	return { value: 'excerpt', certainty: 'likely', from };
}
