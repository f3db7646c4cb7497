import type { Field } from '#import/model.ts';
import type { Head } from './head.ts';
import { readNumberLine } from './number-line.ts';

/** The number, or why it is empty. `stated` is what a table beside the document says. */
export function numberField(
	head: Head | undefined,
	stated: string | undefined,
	where: (block: number) => string,
): Field<string> {
	const line = head?.number;
	if (line?.value.number) {
		return {
			value: line.value.number,
			certainty: line.value.isKnownForm ? 'certain' : 'likely',
			from: where(line.block),
		};
	}
	const table = stated === undefined ? undefined : readNumberLine(`Số: ${stated}`);
	if (table?.number && table.isKnownForm) return { value: table.number, certainty: 'likely', from: 'bảng thuộc tính' };
	if (line) {
		const letters = line.value.blank ? `, chỉ có ký hiệu «${line.value.blank}»` : '';
		return { missing: `Dòng «Số:» ở phần đầu để trống số${letters}` };
	}
	return head?.banner || head?.placeDate
		? { missing: 'Phần đầu văn bản không ghi số, ký hiệu' }
		: { missing: 'Phần đầu văn bản, nơi ghi số và ký hiệu, không có trong bản chụp' };
}
