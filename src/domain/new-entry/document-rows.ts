import { agencyById } from '#vocabulary/agencies.ts';
import { documentSystems, signingAuthorities } from '#vocabulary/closed-lists.ts';
import { documentTypeById, documentTypes } from '#vocabulary/document-types.ts';
import { licence, originRows, rightsRows, subjectRows, titleRow } from './common-rows.ts';
import type { NewEntry } from './new-entry.ts';
import { allowed, type Row } from './row.ts';

/** The front matter of a document, in groups. */
export function documentRows(entry: NewEntry): Row[][] {
	return [
		[
			titleRow(entry, 'tên văn bản'),
			{ key: 'abstract', todo: 'trích yếu, như dòng dưới tên loại; không có thì xóa dòng này' },
			{ key: 'summary', todo: 'một, hai câu cho biết nội dung chính' },
			numberRow(entry),
		],
		[typeRow(entry), systemRow(entry), issuerRow(entry), dateRow(entry), ...rarerRows()],
		subjectRows(entry),
		originRows(entry, 'pdf'),
		rightsRows(`Bản tóm tắt do Kho Y tế viết, ${licence}.`),
	];
}

function numberRow({ number }: NewEntry): Row {
	if (number) return { key: 'number', value: number };
	const other =
		'Biết số thì thay dòng dưới bằng một dòng như number: 7095/KH-UBND; npm run check sẽ cho biết tên tệp mới.';
	return { key: 'numberMissing', todo: 'vì sao không có số, như «Bản chụp mất trang đầu»', help: [other] };
}

function typeRow({ type }: NewEntry): Row {
	if (type) return { key: 'type', value: type, note: documentTypeById(type).name };
	const list = documentTypes.map(({ id, name }) => `${id} (${name})`).join(', ');
	return { key: 'type', todo: 'một mã loại văn bản', help: [`Loại văn bản: ${list}.`] };
}

function systemRow({ system }: NewEntry): Row {
	const list = `một trong: ${allowed(documentSystems)}`;
	return system ? { key: 'system', value: system, note: list } : { key: 'system', todo: list };
}

function issuerRow({ issuer, number, proposed }: NewEntry): Row {
	if (issuer) {
		const { name } = agencyById(issuer);
		const from = proposed.get('issuer');
		return { key: 'issuer', value: issuer, note: name, todo: from && `${from}: ${name}; hãy xác nhận` };
	}
	const list = 'ubnd-<tỉnh>, hdnd-<tỉnh>, so-y-te-<tỉnh>, bo-y-te, chinh-phu, thu-tuong …';
	const help = `Cơ quan ban hành: ${list} Mọi mã ở content/tu-vung/co-quan.json; chưa có thì thêm vào đó.`;
	const renaming = number ? '; điền rồi đổi tên tệp theo lời nhắc của npm run check' : '';
	return { key: 'issuer', todo: `mã cơ quan ban hành${renaming}`, help: [help] };
}

function dateRow({ date, proposed }: NewEntry): Row {
	const from = proposed.get('issuedOn');
	return {
		key: 'issuedOn',
		value: date,
		todo: from && `${from}; hãy ghi ngày trên văn bản, như 2026-03-17`,
		help: ['Ngày ban hành. Văn bản không ghi ngày thì thay bằng một dòng: issuedOnMissing: lý do'],
	};
}

function rarerRows(): Row[] {
	const signer = { name: 'Họ và tên', authority: 'KT', onBehalfOf: 'Giám đốc', position: 'Phó Giám đốc' };
	return [
		{ key: 'effectiveOn', value: '2026-04-01', optional: true, note: 'ngày có hiệu lực; bỏ dấu # nếu văn bản ghi' },
		{
			key: 'signers',
			value: [signer],
			optional: true,
			note: `bỏ dấu # và sửa theo chữ ký; authority bỏ được, hoặc một trong ${Object.keys(signingAuthorities).join(', ')}`,
		},
	];
}
