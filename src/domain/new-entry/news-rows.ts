import { licence, originRows, rightsRows, subjectRows, titleRow } from './common-rows.ts';
import type { NewEntry } from './new-entry.ts';
import type { Row } from './row.ts';

const dateHelp =
	'Ngày nguồn đăng: 2026-03-17, biết giờ thì 2026-03-17T08:30, chỉ biết tháng thì 2026-03, chỉ biết năm thì 2026. ' +
	'Nguồn không ghi ngày thì thay bằng một dòng: publishedAtMissing: lý do';

/** The front matter of a news item, in groups. */
export function newsRows(entry: NewEntry): Row[][] {
	return [
		[
			titleRow(entry, 'tiêu đề đúng như nguồn'),
			{ key: 'summary', todo: 'một, hai câu cho biết nội dung chính' },
			publishedRow(entry),
		],
		subjectRows(entry),
		originRows(entry, 'web-text'),
		rightsRows(`Bản tóm tắt do Kho Y tế viết, ${licence}.`),
	];
}

/** The front matter of a brief, in groups. */
export function briefRows(entry: NewEntry): Row[][] {
	return [
		[
			titleRow(entry, 'tiêu đề đúng như nguồn'),
			{ key: 'summary', todo: 'một câu cho biết nội dung' },
			publishedRow(entry),
			{ key: 'seenIn', todo: 'tên khối tin dẫn trên trang nguồn, như [Tin liên quan]' },
		],
		subjectRows(entry),
		originRows(entry, 'web-text'),
		rightsRows(`Tiêu đề dẫn lại từ nguồn; câu tóm tắt do Kho Y tế viết, ${licence}.`),
	];
}

function publishedRow({ date, proposed }: NewEntry): Row {
	const from = proposed.get('publishedAt');
	return { key: 'publishedAt', value: date, todo: from && `${from}; hãy sửa theo nguồn`, help: [dateHelp] };
}
