import { formatDay } from '#domain/dates.ts';
import type { Field } from '#import/model.ts';
import type { ArchiveDate } from '#schema/dates.ts';
import type { Head } from './head.ts';
import { dayIn } from './relations.ts';

interface DateEvidence {
	readonly head: Head | undefined;
	/** ISO day on which the law says it was passed. */
	readonly passedOn: string | undefined;
	/** As a table beside the document states it. */
	readonly stated: string | undefined;
	readonly latestCited: { readonly day: string; readonly number: string } | undefined;
	readonly today: string;
	readonly where: (block: number) => string;
}

/** The date of issue, or why it is empty and the earliest that it can be. */
export function issueDate({ head, passedOn, stated, latestCited, today, where }: DateEvidence): Field<ArchiveDate> {
	const line = head?.placeDate;
	const date = line?.value.date;
	if (line && date && !isLater(date.on, today)) {
		return { value: date, certainty: date.inferred ? 'likely' : 'certain', from: where(line.block) };
	}
	const table = stated === undefined ? undefined : dayIn(stated.replace(/^ngày /iu, ''));
	if (table && !isLater(table, today)) return { value: { on: table }, certainty: 'likely', from: 'bảng thuộc tính' };
	if (passedOn && !isLater(passedOn, today)) {
		return { value: { on: passedOn }, certainty: 'certain', from: 'câu ghi ngày thông qua' };
	}
	const bound = latestCited && {
		notBefore: latestCited.day,
		text: `; văn bản viện dẫn ${latestCited.number} ngày ${formatDay(latestCited.day)} nên không thể sớm hơn ngày đó`,
	};
	const missing = `${whyEmpty(head, today)}${bound?.text ?? ''}`;
	return bound ? { missing, notBefore: bound.notBefore } : { missing };
}

function whyEmpty(head: Head | undefined, today: string): string {
	const line = head?.placeDate?.value;
	if (line?.date && isLater(line.date.on, today)) return `Ngày ghi ở phần đầu (${line.date.on}) muộn hơn ngày nhập`;
	if (line?.blank) return `Phần đầu văn bản để trống ${line.blank}`;
	return head?.number || head?.banner
		? 'Phần đầu văn bản không ghi ngày ban hành'
		: 'Phần đầu văn bản, nơi ghi ngày ban hành, không có trong bản chụp';
}

function isLater(on: string, today: string): boolean {
	return on > today.slice(0, on.length);
}
